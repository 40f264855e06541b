package io.calque;

import java.util.List;

/**
 * Settles which findings are reported where documents depend on each other. Takes documents in
 * report order and gives them back in that order, some later than others. One thread at a time.
 */
public interface Settlement {

  /** The documents that are settled now that this one is known. */
  List<Review> take(Review review);

  /** The documents that are settled now that all are known. */
  List<Review> finish();

  /** Settles each document at once, as it is. */
  static Settlement none() {
    return new Settlement() {
      @Override
      public List<Review> take(Review review) {
        return List.of(review);
      }

      @Override
      public List<Review> finish() {
        return List.of();
      }
    };
  }
}
