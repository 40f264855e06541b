package io.calque.analysis;

import io.calque.text.Block;
import java.util.List;

/** Splits a block into sentences and tokens. Safe to share between threads. */
@FunctionalInterface
public interface Analyzer {
  Passage analyze(Block block);

  /**
   * What loads what the first document takes, in parts that several threads can run; that is never
   * necessary.
   *
   * @param first its blocks
   */
  default List<Runnable> preparations(List<Block> first) {
    return List.of();
  }
}
