package io.calque.analysis;

import io.calque.text.Block;
import java.util.List;

/**
 * A block with its sentences.
 *
 * @param sentences in order; together their texts are the block's text
 */
public record Passage(Block block, List<Sentence> sentences) {
  /** Copies the list. */
  public Passage {
    sentences = List.copyOf(sentences);
  }

  /** All tokens of the block, in order. */
  public List<Token> tokens() {
    return sentences.stream().flatMap(s -> s.tokens().stream()).toList();
  }
}
