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

  /** The original's paragraphs, one a line. */
  public String text() {
    return String.join("\n", original);
  }
}
