package io.calque.analysis;

import io.calque.text.Block;

/** Splits a block into sentences and tokens. Safe to share between threads. */
@FunctionalInterface
public interface Analyzer {
  Passage analyze(Block block);
}
