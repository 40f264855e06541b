package io.calque.attributions;

import io.calque.analysis.Passage;
import io.calque.analysis.Token;
import java.util.List;

/**
 * A paragraph with its attributions.
 *
 * @param tokens all tokens of the passage, over its sentences
 * @param attributions in the order of the text; their indices are those of {@code tokens}
 */
public record AttributedPassage(
    Passage passage, List<Token> tokens, List<Attribution> attributions) {

  /** Copies the lists. */
  public AttributedPassage {
    tokens = List.copyOf(tokens);
    attributions = List.copyOf(attributions);
  }
}
