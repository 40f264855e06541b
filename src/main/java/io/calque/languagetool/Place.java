package io.calque.languagetool;

import org.jspecify.annotations.Nullable;

/**
 * A place in a row that is to get an outcome, such as a word that is to get a tag. For one thread.
 */
abstract class Place {
  private final int beam;
  private final int[] lasts;
  private final int[] befores;
  private final @Nullable Outcomes[] known;
  private int size;

  /**
   * @param beam how many ways are followed at once
   */
  Place(int beam) {
    this.beam = beam;
    this.lasts = new int[beam];
    this.befores = new int[beam];
    this.known = new @Nullable Outcomes[beam];
  }

  /** Whether an outcome may stand here behind another one. */
  abstract boolean allows(int last, int outcome);

  /**
   * What is known of each outcome here, summed up.
   *
   * @param last number of the outcome right before
   * @param before number of the one before that
   */
  abstract double[] sums(int last, int before);

  /** How likely each outcome is here, behind two others; evaluated once for each two. */
  final Outcomes outcomes(int last, int before) {
    for (int i = 0; i < size; i++) {
      Outcomes outcomes = known[i];
      if (lasts[i] == last && befores[i] == before && outcomes != null) {
        return outcomes;
      }
    }
    Outcomes outcomes = Outcomes.of(sums(last, before), beam);
    lasts[size] = last;
    befores[size] = before;
    known[size++] = outcomes;
    return outcomes;
  }
}
