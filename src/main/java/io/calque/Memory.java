package io.calque;

import io.calque.rule.Rulebook;
import io.calque.text.Format;
import io.calque.text.Source;
import java.util.function.Supplier;

/** Remembers what rules found in texts, from one run to the next. Safe to share between threads. */
@FunctionalInterface
public interface Memory {
  /** Remembers nothing. */
  Memory NONE = rulebook -> (source, format, language, afresh) -> afresh.get();

  /** What is remembered of some rules. */
  Recall of(Rulebook rulebook);

  /** What some rules found. Safe to share between threads. */
  @FunctionalInterface
  interface Recall {
    /**
     * The review of a document as it is remembered, or else made afresh and remembered.
     *
     * @param language ISO 639 code of the language that it is read as
     */
    Review review(Source source, Format format, String language, Supplier<Review> afresh);
  }
}
