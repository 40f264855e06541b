package io.calque;

import io.calque.bitext.Original;
import io.calque.text.Format;
import io.calque.text.Source;
import java.util.Optional;

/**
 * What is to be looked at.
 *
 * @param language ISO 639 code of the text; rules about other languages do not look
 * @param original what it was translated from, if that is at hand
 * @param originalLanguage ISO 639 code of the language that it was translated from, if that is said
 */
public record Request(
    Source source,
    Format format,
    String language,
    Optional<Original> original,
    Optional<String> originalLanguage) {

  /** A text without its original. */
  public Request(Source source, Format format, String language) {
    this(source, format, language, Optional.empty(), Optional.empty());
  }
}
