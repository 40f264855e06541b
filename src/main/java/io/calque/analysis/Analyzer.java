package io.calque.analysis;

import io.calque.text.Block;

/** Splits a block into sentences and tokens. Safe to share between threads. */
@FunctionalInterface
public interface Analyzer {
  Passage analyze(Block block);

  /**
   * Loads what takes long to load and is not needed first. Called from a thread beside the one that
   * analyses; to call it is never necessary.
   */
  default void prepare() {}
}
