package io.calque.config;

import io.calque.Review;
import io.calque.input.Manuscript;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reviews documents, each as is right for its file. Safe to share between threads. */
@FunctionalInterface
public interface Reviewer {
  /**
   * The review of a document.
   *
   * @param file that it came from
   * @param trouble is told what beside the document could not be read
   */
  Review review(Manuscript manuscript, Path file, Consumer<String> trouble);
}
