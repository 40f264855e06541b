package io.calque.suppression;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Group;
import io.calque.rule.Match;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.words.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is wrong with the comments of one document. */
final class Complaints {
  /** The rule that they are findings of. */
  static final String RULE = "unused-suppression";

  private static final List<String> GROUPS =
      Arrays.stream(Group.values()).map(Group::word).toList();

  private final Review review;
  private final List<Directive> directives;
  private final Reach reach;

  Complaints(Review review, List<Directive> directives, Reach reach) {
    this.review = review;
    this.directives = directives;
    this.reach = reach;
  }

  /**
   * The findings; none if the rule for them does not look.
   *
   * @param all every rule that there is
   * @param looking the rules that looked
   */
  List<Finding> of(Rulebook all, Rulebook looking) {
    Optional<Rule> rule = looking.rules().stream().filter(r -> r.id().equals(RULE)).findFirst();
    List<Finding> findings = new ArrayList<>();
    if (rule.isPresent()) {
      for (Directive directive : directives) {
        for (String message : messages(directive, all, looking)) {
          findings.add(
              new Finding(review.source(), rule.get(), new Match(directive.span(), message)));
        }
      }
    }
    return findings;
  }

  private List<String> messages(Directive directive, Rulebook all, Rulebook looking) {
    Optional<Command> command = Command.of(directive.word());
    if (command.isEmpty()) {
      String hint = Nearest.hint(directive.word(), Command.WORDS);
      return List.of("There is no comment “" + directive.word() + "”" + hint + ".");
    }
    if (command.get() == Command.DISABLE_LINE && reach.isAlone(directive)) {
      return List.of(
          "This line holds nothing else; write calque-disable-next-line, or put the comment at the"
              + " end of the line that it is about.");
    }
    List<String> messages = new ArrayList<>();
    List<String> known = new ArrayList<>(all.ids());
    known.addAll(GROUPS);
    for (String name : directive.rules()) {
      if (!known.contains(name)) {
        messages.add("There is no rule “" + name + "”" + Nearest.hint(name, known) + ".");
      } else if (command.get() != Command.ENABLE && isIdle(directive, name, all, looking)) {
        messages.add("“" + name + "” finds nothing here that this comment hides; take it out.");
      }
    }
    boolean allLooked = looking.rules().size() == all.rules().size();
    if (directive.rules().isEmpty()
        && command.get() != Command.ENABLE
        && allLooked
        && !hidesAny(directive, "")) {
      messages.add("Nothing is found here that this comment hides; take it out.");
    }
    return messages;
  }

  /** Whether all rules of a name looked and found nothing; one for complaints is never idle. */
  private boolean isIdle(Directive directive, String name, Rulebook all, Rulebook looking) {
    List<Rule> meant =
        all.rules().stream()
            .filter(r -> Directive.isAbout(name, r) && r.isFor(review.language()))
            .toList();
    boolean looked =
        !meant.isEmpty() && meant.stream().allMatch(r -> looking.ids().contains(r.id()));
    return looked && !name.equals(RULE) && !hidesAny(directive, name);
  }

  private boolean hidesAny(Directive directive, String name) {
    return review.findings().stream()
        .anyMatch(
            finding ->
                (name.isEmpty() || Directive.isAbout(name, finding.rule()))
                    && reach.hides(directive, finding));
  }
}
