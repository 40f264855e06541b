package io.calque.report.html;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;
import io.calque.score.Score;
import java.util.Comparator;

/**
 * What the index says of a document.
 *
 * @param strip where in the document the trouble is
 */
record Summary(
    String name, int words, long errors, long warnings, long notes, Score score, Html strip) {

  /** The worst first. */
  static final Comparator<Summary> BY_TROUBLE =
      Comparator.comparingDouble((Summary summary) -> summary.score().penalty())
          .thenComparingInt(summary -> summary.score().points())
          .thenComparingLong(Summary::findings)
          .reversed()
          .thenComparing(Summary::name);

  static Summary of(Review review, Score score) {
    return new Summary(
        review.source().name(),
        review.words(),
        count(review, Severity.ERROR),
        count(review, Severity.WARNING),
        count(review, Severity.NOTE),
        score,
        Strip.of(review));
  }

  long findings() {
    return errors + warnings + notes;
  }

  private static long count(Review review, Severity severity) {
    return review.findings().stream().map(Finding::severity).filter(severity::equals).count();
  }
}
