package io.calque.suppression;

import io.calque.Review;
import io.calque.Suppressed.Cause;
import io.calque.rule.Finding;
import io.calque.rule.Rulebook;
import io.calque.text.Comment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the comments of one document keep from being reported. Comments that hide nothing, or ask
 * for what there is not, are findings of the rule {@code unused-suppression}. Used by one thread.
 */
public final class Suppressions {
  private final Review review;
  private final List<Directive> directives;
  private final Reach reach;

  private Suppressions(Review review, List<Directive> directives) {
    this.review = review;
    this.directives = directives;
    this.reach = new Reach(review.source(), directives);
  }

  /**
   * The review, without what its document says is not to be reported.
   *
   * @param all every rule that there is
   * @param looking the rules that looked
   */
  public static Review apply(Review review, Rulebook all, Rulebook looking) {
    List<Comment> comments = review.format().comments(review.source());
    List<Directive> directives =
        Stream.concat(
                review.source().text().contains(Command.DISABLE.word())
                    ? FrontMatterDirectives.of(review.source()).stream()
                    : Stream.empty(),
                comments.stream().map(Directive::of))
            .toList();
    return directives.isEmpty() ? review : new Suppressions(review, directives).apply(all, looking);
  }

  private Review apply(Rulebook all, Rulebook looking) {
    List<Finding> complaints = new Complaints(review, directives, reach).of(all, looking);
    List<Finding> findings = new ArrayList<>(review.findings());
    findings.addAll(complaints);
    findings.sort(Finding.REPORT_ORDER);
    Review sifted =
        new Review(
            review.source(),
            review.format(),
            review.language(),
            review.words(),
            findings,
            review.suppressed());
    for (Directive directive : directives) {
      sifted =
          sifted.suppressing(
              finding -> hides(directive, finding), Cause.IN_SOURCE, directive.reason());
    }
    return sifted;
  }

  /** A complaint about comments is hidden only by who names it. */
  private boolean hides(Directive directive, Finding finding) {
    return reach.hides(directive, finding)
        && (!finding.rule().id().equals(Complaints.RULE)
            || directive.rules().contains(Complaints.RULE));
  }
}
