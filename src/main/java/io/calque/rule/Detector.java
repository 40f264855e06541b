package io.calque.rule;

import io.calque.document.Document;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds one kind of defect. Immutable and safe to share between threads; it does no I/O and reads
 * no clock or locale.
 */
@FunctionalInterface
public interface Detector {
  Stream<Match> detect(Document document);

  /**
   * Loads what the first document would have to wait for. Called from a thread beside the one that
   * reads that document; to call it is never necessary.
   */
  default void prepare() {}

  /**
   * A text that another detector has only if it finds the same in every document; nothing if it is
   * not known what it is made from.
   */
  default Optional<String> fingerprint() {
    return Optional.empty();
  }
}
