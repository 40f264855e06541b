package io.calque;

import java.util.List;
import java.util.stream.Stream;

/**
 * Settles which findings are reported where documents depend on each other. Takes documents in
 * report order and gives them back in that order, some later than others. One thread at a time.
 */
public interface Settlement {

  /** The documents that are settled now that this one is known. */
  List<Review> take(Review review);

  /** The documents that are settled now that all are known. */
  List<Review> finish();

  /** Every document by itself. */
  static Settlement of(Sieve sieve) {
    return new Settlement() {
      @Override
      public List<Review> take(Review review) {
        return List.of(sieve.sift(review));
      }

      @Override
      public List<Review> finish() {
        return List.of();
      }
    };
  }

  /** This, and then a sieve for what it settles. */
  default Settlement then(Sieve sieve) {
    Settlement first = this;
    return new Settlement() {
      @Override
      public List<Review> take(Review review) {
        return sifted(first.take(review));
      }

      @Override
      public List<Review> finish() {
        return sifted(first.finish());
      }

      private List<Review> sifted(List<Review> settled) {
        Stream<Review> sifted = settled.stream().map(sieve::sift);
        return sifted.toList();
      }
    };
  }
}
