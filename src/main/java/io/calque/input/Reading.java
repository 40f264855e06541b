package io.calque.input;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * How documents are read.
 *
 * @param encoding of files and of standard input
 * @param maxSize the most bytes that one document may have; 1 or more
 */
public record Reading(Charset encoding, int maxSize) {

  Decoder decoder() {
    return new Decoder(encoding);
  }

  /** Why a document that has more bytes is not read. */
  String tooLarge() {
    return String.format(
        Locale.ROOT,
        "larger than %,d bytes, the most that one document may have; split it, or raise --max-size",
        maxSize);
  }
}
