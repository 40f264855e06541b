package io.calque.languagetool;

import java.util.Arrays;

/**
 * How likely each outcome is in a place, and which of them a search follows, as OpenNLP sees it.
 * For one thread.
 */
final class Outcomes {
  private final double[] probabilities;
  private final int beam;

  /** How likely an outcome has to be that is followed; -1 while nobody has asked. */
  private double least = -1;

  /** Of the probabilities; 1 where nobody has asked. */
  private final double[] logarithms;

  private Outcomes(double[] probabilities, int beam) {
    this.probabilities = probabilities;
    this.beam = beam;
    this.logarithms = new double[probabilities.length];
    Arrays.fill(logarithms, 1);
  }

  /**
   * Those of the sums of what is known of a place, in whose array they are put.
   *
   * @param beam how many are followed, or more if several are as likely
   */
  static Outcomes of(double[] sums, int beam) {
    return new Outcomes(FlatModel.normalize(sums), beam);
  }

  /** How likely an outcome has to be that is followed. */
  double least() {
    if (least < 0) {
      least = least(probabilities, beam);
    }
    return least;
  }

  int size() {
    return probabilities.length;
  }

  double probability(int outcome) {
    return probabilities[outcome];
  }

  double logarithm(int outcome) {
    double known = logarithms[outcome];
    if (known > 0) {
      known = StrictMath.log(probabilities[outcome]);
      logarithms[outcome] = known;
    }
    return known;
  }

  /** The last of the highest, as many as a beam has. */
  private static double least(double[] probabilities, int beam) {
    double[] highest = new double[Math.min(beam, probabilities.length)];
    for (double probability : probabilities) {
      int at = highest.length - 1;
      if (probability > highest[at]) {
        while (at > 0 && highest[at - 1] < probability) {
          highest[at] = highest[at - 1];
          at--;
        }
        highest[at] = probability;
      }
    }
    return highest[highest.length - 1];
  }
}
