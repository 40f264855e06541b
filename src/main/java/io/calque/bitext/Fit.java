package io.calque.bitext;

import java.util.Set;

/**
 * How well two paragraphs go together.
 *
 * @param length how many standard deviations the translation is longer or shorter than expected
 * @param ratio of the shorter to the longer, both in characters of the translation
 * @param shared how many anchors both have
 * @param likeness of the sets of anchors, from 0 to 1 (Dice); 1 where there are none
 */
record Fit(double length, double ratio, int shared, double likeness) {
  /** Of paragraphs that stand alone. */
  static final Fit NONE = new Fit(0, 0, 0, 0);

  /** Variance of a translation's length for each character of it: Gale and Church 1993, 3.2. */
  private static final double VARIANCE = 6.8;

  /** Even of very short lines some are twice as long as others. */
  private static final double LEAST_LENGTH = 10;

  /** Lengths that differ more tell no more. */
  private static final double MOST = 12;

  private static final double STRANGERS = 1.5;
  private static final double KIN = 1.5;
  private static final int MOST_SHARED = 4;

  /**
   * @param scale characters of the translation for one of the original
   */
  static Fit of(Paragraph translation, Paragraph original, double scale) {
    double expected = original.length() * scale;
    double mean = (translation.length() + expected) / 2;
    double length =
        (translation.length() - expected) / Math.sqrt(VARIANCE * Math.max(mean, LEAST_LENGTH));
    double ratio =
        (Math.min(translation.length(), expected) + LEAST_LENGTH)
            / (Math.max(translation.length(), expected) + LEAST_LENGTH);
    int shared = shared(translation.anchors(), original.anchors());
    int all = translation.anchors().size() + original.anchors().size();
    return new Fit(length, ratio, shared, all == 0 ? 1 : 2.0 * shared / all);
  }

  /** −ln of how likely it is, and less for each anchor that both have. */
  double cost() {
    double distance = Math.abs(length);
    // −ln of the two tails of a normal distribution, to a tenth.
    double tails = distance * distance / 2 + Math.log(1 + 1.25 * distance);
    double anchors = likeness == 0 ? STRANGERS : -KIN * Math.min(shared, MOST_SHARED) * likeness;
    return Math.min(tails, MOST) + anchors;
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() < other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    return (int) smaller.stream().filter(larger::contains).count();
  }
}
