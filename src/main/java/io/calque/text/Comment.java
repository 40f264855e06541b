package io.calque.text;

/**
 * Something in a source that is written for Calque and not for the reader.
 *
 * @param span with the marks around it
 * @param text without them: {@code calque-disable doubled-word}
 */
public record Comment(Span span, String text) {
  /** What every one of them begins with. */
  static final String MARK = "calque-";
}
