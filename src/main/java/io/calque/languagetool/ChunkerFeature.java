package io.calque.languagetool;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the chunker's model knows of a feature by itself and behind each chunk. Safe to share
 * between threads: those that are here at once find the same.
 */
final class ChunkerFeature {
  /** One that the model does not know. */
  static final ChunkerFeature UNKNOWN = new ChunkerFeature(Weights.NONE, 0, chunk -> Weights.NONE);

  private final Weights alone;
  private final @Nullable Weights[] behind;
  private final IntFunction<Weights> lookup;

  /**
   * @param chunks how many there are, with the one that stands for none
   * @param lookup what the model knows of it behind a chunk
   */
  ChunkerFeature(Weights alone, int chunks, IntFunction<Weights> lookup) {
    this.alone = alone;
    this.behind = new @Nullable Weights[chunks];
    this.lookup = lookup;
  }

  void addTo(double[] sums) {
    alone.addTo(sums);
  }

  void addBehind(int chunk, double[] sums) {
    if (behind.length == 0) {
      return;
    }
    Weights found = behind[chunk];
    if (found == null) {
      found = lookup.apply(chunk);
      behind[chunk] = found;
    }
    found.addTo(sums);
  }
}
