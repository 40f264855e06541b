package io.calque.config;

import io.calque.Review;
import io.calque.input.Manuscript;
import java.nio.file.Path;

/** Reviews documents, each as is right for its file. Safe to share between threads. */
@FunctionalInterface
public interface Reviewer {
  /**
   * The review of a document.
   *
   * @param file that it came from
   */
  Review review(Manuscript manuscript, Path file);
}
