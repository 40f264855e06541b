package io.calque.baseline;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Group;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.rule.Rule;
import io.calque.rule.Severity;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Findings made without any rule that looks. */
final class Findings {
  private static final Rule RULE =
      new Rule(
          "a-rule",
          Group.RESIDUE,
          Severity.WARNING,
          "fluency/grammar",
          List.of(),
          "Summary.",
          "Why.",
          List.of(),
          List.of(),
          document -> Stream.of());

  private Findings() {}

  /** A document in which every “bad…” word is found. */
  static Review review(String name, String text) {
    Source source = new Source(name, text);
    List<Finding> findings = new ArrayList<>();
    for (int at = text.indexOf("bad"); at >= 0; at = text.indexOf("bad", at + 1)) {
      findings.add(new Finding(source, RULE, new Match(word(text, at), "It is bad.")));
    }
    return new Review(source, Format.PLAIN_TEXT, "en", 1, findings);
  }

  /** A document in which the first “bad…” word is found, and stands for all of them. */
  static Review habit(String name, String text) {
    Review each = review(name, text);
    Match first = each.findings().get(0).match().standingFor(each.findings().size());
    return new Review(
        each.source(),
        Format.PLAIN_TEXT,
        "en",
        1,
        List.of(new Finding(each.source(), RULE, first)));
  }

  /** A document in which one word is found that is about another. */
  static Review pair(String name, String text, String word, String other) {
    Source source = new Source(name, text);
    Match match =
        new Match(word(text, text.indexOf(word)), "Two.")
            .with(new Related(word(text, text.indexOf(other)), "the other"));
    return new Review(
        source, Format.PLAIN_TEXT, "en", 1, List.of(new Finding(source, RULE, match)));
  }

  /** What a baseline of these documents knows, their names being their places. */
  static Baseline baseline(Review... reviews) {
    SortedMap<Entry, Integer> counts = new TreeMap<>();
    for (Review review : reviews) {
      for (Finding finding : review.findings()) {
        Entry entry = new Entry(review.source().name(), Fingerprint.of(finding));
        counts.merge(entry, 1, Integer::sum);
      }
    }
    return new Baseline(counts);
  }

  private static Span word(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
