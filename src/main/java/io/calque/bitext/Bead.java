package io.calque.bitext;

/**
 * Paragraphs of a translation beside paragraphs of the original, either of which may be none.
 *
 * @param fit how well they go together
 */
record Bead(int from, int to, int originalFrom, int originalTo, Fit fit) {
  /** Whether one paragraph stands beside one. */
  boolean isOneToOne() {
    return to - from == 1 && originalTo - originalFrom == 1;
  }

  /** Whether one side is empty. */
  boolean isHalf() {
    return to == from || originalTo == originalFrom;
  }
}
