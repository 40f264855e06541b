package io.calque;

/**
 * Sets findings of a document aside, each with its cause. Safe to share between threads.
 *
 * <p>Example: {@code review -> review.suppressing(known, Cause.BASELINE, "")}.
 */
@FunctionalInterface
public interface Sieve {
  /** Lets everything through. */
  Sieve OPEN = review -> review;

  /** The same document, with some of its findings among the suppressed. */
  Review sift(Review review);

  /** This sieve, then another. */
  default Sieve then(Sieve next) {
    return review -> next.sift(sift(review));
  }
}
