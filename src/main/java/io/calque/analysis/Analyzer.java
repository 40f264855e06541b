package io.calque.analysis;

import io.calque.text.Block;
import java.util.List;

/** Splits a block into sentences and tokens. Safe to share between threads. */
@FunctionalInterface
public interface Analyzer {
  Passage analyze(Block block);

  /**
   * Loads what the first document takes. Called from a thread beside the one that analyses; to call
   * it is never necessary.
   *
   * @param first its blocks
   */
  default void prepare(List<Block> first) {}
}
