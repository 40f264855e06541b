package io.calque.rule;

import io.calque.text.Source;
import io.calque.text.Span;
import java.util.Comparator;

/** A match that a rule stands behind, in a source. */
public record Finding(Source source, Rule rule, Match match) {

  /** File, place, rule, message: the same in every report, on every machine. */
  public static final Comparator<Finding> REPORT_ORDER =
      Comparator.comparing((Finding f) -> f.source().name())
          .thenComparing(Finding::span)
          .thenComparing(f -> f.rule().id())
          .thenComparing(f -> f.match().message());

  public Span span() {
    return match.span();
  }

  /** The rule's severity, or the one below where the text half excuses it. */
  public Severity severity() {
    return match.mild() ? rule.severity().lower() : rule.severity();
  }

  /** The words it is about, as they stand in the source. */
  public String text() {
    return source.slice(span());
  }
}
