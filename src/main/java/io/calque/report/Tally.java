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
 * @param suppressed findings that are not among the errors, warnings and notes
 */
public record Tally(
    int documents,
    int flagged,
    long words,
    long errors,
    long warnings,
    long notes,
    SuppressedTally suppressed) {
  public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, SuppressedTally.NOTHING);

  /** This, and one document more. */
  public Tally plus(Review review) {
    return new Tally(
        documents + 1,
        flagged + (review.findings().isEmpty() ? 0 : 1),
        words + review.words(),
        errors + count(review, Severity.ERROR),
        warnings + count(review, Severity.WARNING),
        notes + count(review, Severity.NOTE),
        suppressed.plus(SuppressedTally.of(review)));
  }

  public long findings() {
    return errors + warnings + notes;
  }

  private static long count(Review review, Severity severity) {
    return review.findings().stream().map(Finding::severity).filter(severity::equals).count();
  }
}
