package io.calque.languagetool;

import java.util.Arrays;

/** How likely each chunk is in a place, and which of them a search follows. Immutable. */
final class ChunkerOutcomes {
  private final double[] probabilities;
  private final double least;

  /** Of the probabilities that are followed. */
  private final double[] logarithms;

  private ChunkerOutcomes(double[] probabilities, int beam) {
    double[] sorted = probabilities.clone();
    Arrays.sort(sorted);
    this.probabilities = probabilities;
    this.least = sorted[Math.max(0, sorted.length - beam)];
    this.logarithms = new double[probabilities.length];
    for (int chunk = 0; chunk < logarithms.length; chunk++) {
      logarithms[chunk] = isFollowed(chunk) ? StrictMath.log(probabilities[chunk]) : 0;
    }
  }

  /**
   * Those of the sums of what features weigh, normalised as OpenNLP's models do.
   *
   * @param beam how many are followed, or more if several are as likely
   */
  static ChunkerOutcomes of(double[] sums, int beam) {
    return new ChunkerOutcomes(normalized(sums), beam);
  }

  /** These with all of them followed. */
  ChunkerOutcomes all() {
    return new ChunkerOutcomes(probabilities, probabilities.length);
  }

  boolean isFollowed(int chunk) {
    return probabilities[chunk] >= least;
  }

  /** The logarithm of the probability of a chunk that is followed. */
  double logarithm(int chunk) {
    return logarithms[chunk];
  }

  private static double[] normalized(double[] sums) {
    double[] probabilities = new double[sums.length];
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] = StrictMath.exp(sums[i]);
      total += probabilities[i];
    }
    for (int i = 0; i < sums.length; i++) {
      probabilities[i] /= total;
    }
    return probabilities;
  }
}
