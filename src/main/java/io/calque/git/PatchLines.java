package io.calque.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a patch. They end with a line feed and nothing else, as git has it, whatever the
 * texts in the patch hold; each byte is a character, for texts may be in any encoding.
 */
final class PatchLines {
  private static final int NOT_A_LINE_OF_THE_TEXT = '\\';

  private final InputStream in;

  PatchLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** The next line; nothing at the end. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      line.write(c);
    }
    return Optional.of(line.toString(StandardCharsets.ISO_8859_1));
  }

  /** Passes over lines of a text. What git says between them is passed over too. */
  void skip(int lines) throws IOException {
    for (int left = lines; left > 0; ) {
      int first = in.read();
      if (first < 0) {
        return;
      }
      if (first != NOT_A_LINE_OF_THE_TEXT) {
        left--;
      }
      for (int c = first; c >= 0 && c != '\n'; c = in.read()) {
        // Nothing that it holds matters.
      }
    }
  }
}
