package io.calque;

import io.calque.rule.Rulebook;
import java.util.function.Supplier;

/** Remembers what rules found in texts, from one run to the next. Safe to share between threads. */
@FunctionalInterface
public interface Memory {
  /** Remembers nothing. */
  Memory NONE = rulebook -> (request, afresh) -> afresh.get();

  /** What is remembered of some rules. */
  Recall of(Rulebook rulebook);

  /** What some rules found. Safe to share between threads. */
  @FunctionalInterface
  interface Recall {
    /** The review of a document as it is remembered, or else made afresh and remembered. */
    Review review(Request request, Supplier<Review> afresh);
  }
}
