package io.calque.report.html;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as words of a sentence. */
final class Counts {
  private Counts() {}

  /** {@code 1,200 words}. */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** {@code 2 errors, 1 note}. */
  static String findings(long errors, long warnings, long notes) {
    String counts =
        Stream.of(of(errors, "error"), of(warnings, "warning"), of(notes, "note"))
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "no findings" : counts;
  }

  /** {@code 12.5}. */
  static String decimal(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }

  /** {@code 97 %}; never nought. */
  static String percent(double probability) {
    return Math.max(1, Math.round(100 * probability)) + "\u202F%";
  }
}
