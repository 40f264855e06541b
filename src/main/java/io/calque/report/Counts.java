package io.calque.report;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of things in words. */
final class Counts {
  private Counts() {}

  /** {@code 1,234 words}. */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }

  /** {@code 2 errors, 1 note}, or {@code No findings}. */
  static String findings(Tally tally) {
    return tally.findings() == 0
        ? "No findings"
        : Stream.of(
                of(tally.errors(), "error"),
                of(tally.warnings(), "warning"),
                of(tally.notes(), "note"))
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", "));
  }

  /** {@code 2 of 5 documents (1,234 words)}. */
  static String documents(Tally tally) {
    String of = tally.findings() == 0 ? "" : tally.flagged() + " of ";
    return of + of(tally.documents(), "document") + " (" + of(tally.words(), "word") + ")";
  }

  /** {@code 12 more are in the baseline}, and what else is not reported. */
  static String suppressed(SuppressedTally tally) {
    return Stream.of(
            more(tally.baseline(), "in the baseline"),
            more(tally.inSource(), "suppressed in the text"),
            more(tally.unchanged(), "on lines that did not change"))
        .filter(count -> !count.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }

  /** A run in a sentence, and in brackets what is not reported. */
  static String sentence(Tally tally) {
    String more = tally.suppressed().all() > 0 ? " (" + suppressed(tally.suppressed()) + ")" : "";
    return findings(tally) + " in " + documents(tally) + "." + more;
  }

  private static String more(long count, String where) {
    return String.format(Locale.ROOT, "%,d more %s %s", count, count == 1 ? "is" : "are", where);
  }
}
