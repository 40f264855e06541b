package io.calque.bitext;

import io.calque.text.Block;
import io.calque.text.Span;
import java.util.List;

/**
 * Paragraphs of a translation and those of the original that they were made from.
 *
 * @param translation at least one
 * @param original at least one
 */
public record Pair(List<Block> translation, List<String> original) {
  /** What is said in one place of a sentence may be said in another in another language. */
  private static final double ELSEWHERE = 0.25;

  private static final int MOVED = 12;

  /** Nobody can say where in a longer paragraph a phrase would stand. */
  private static final int LONGEST = 20_000;

  /** A language may take more room between two copies, but hardly so much more. */
  private static final double FARTHER = 1.3;

  /** So few letters on are near in any case. */
  private static final int NEAR = 3;

  /** Copies the lists and refuses a half. */
  public Pair {
    translation = List.copyOf(translation);
    original = List.copyOf(original);
    if (translation.isEmpty() || original.isEmpty()) {
      throw new IllegalArgumentException("a pair has two sides");
    }
  }

  /** Where the translation's paragraphs stand, from the first to the last. */
  public Span span() {
    return translation.get(0).span().to(translation.get(translation.size() - 1).span());
  }

  /**
   * Whether the original, too, says something twice about there.
   *
   * @param first where the translation says it first
   * @param second where it says it again
   */
  public boolean saysTwice(Span first, Span second) {
    if (span().length() > LONGEST) {
      return false;
    }
    Refrain refrain = new Refrain(text());
    double scale = (double) refrain.size() / span().length();
    double at = (first.start() - span().start()) * scale;
    double distance = (second.start() - first.start()) * scale;
    double slack = Math.max(MOVED, refrain.size() * ELSEWHERE);
    return refrain.comesAgain(
        Math.min(first.length(), second.length()) * scale,
        FARTHER * distance + NEAR,
        at - slack,
        at + slack);
  }

  /** The original's paragraphs, one a line. */
  public String text() {
    return String.join("\n", original);
  }
}
