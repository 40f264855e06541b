package io.calque.input;

import io.calque.bitext.Original;
import io.calque.text.Format;
import io.calque.text.Source;
import java.util.Optional;

/**
 * A document as it came in.
 *
 * @param language what it says of its own language, if anything
 * @param original what it was translated from, if that came with it
 */
public record Manuscript(
    Source source, Format format, Optional<String> language, Optional<Original> original) {

  /** A document that came alone. */
  public Manuscript(Source source, Format format, Optional<String> language) {
    this(source, format, language, Optional.empty());
  }
}
