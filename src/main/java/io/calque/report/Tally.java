package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;

/**
 * What a run comes to.
 *
 * @param documents how many were checked
 * @param flagged how many of them have findings
 * @param words of prose in all of them
 */
public record Tally(
    int documents, int flagged, long words, long errors, long warnings, long notes) {
  public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

  /** This, and one document more. */
  public Tally plus(Review review) {
    return new Tally(
        documents + 1,
        flagged + (review.findings().isEmpty() ? 0 : 1),
        words + review.words(),
        errors + count(review, Severity.ERROR),
        warnings + count(review, Severity.WARNING),
        notes + count(review, Severity.NOTE));
  }

  public long findings() {
    return errors + warnings + notes;
  }

  private static long count(Review review, Severity severity) {
    return review.findings().stream().map(Finding::severity).filter(severity::equals).count();
  }
}
