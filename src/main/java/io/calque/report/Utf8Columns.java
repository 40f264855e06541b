package io.calque.report;

import io.calque.text.Source;
import io.calque.text.Span;

/**
 * Columns of a source in bytes of UTF-8, 1-based. Quick where spans come in order: what a line has
 * before the last one is not counted again.
 */
final class Utf8Columns {
  private final Source source;
  private int lineStart;
  private int reached;
  private int column = 1;

  Utf8Columns(Source source) {
    this.source = source;
  }

  /** The column of a span's start. */
  int start(Span span) {
    int line = lineStart(span.start());
    if (line != lineStart || span.start() < reached) {
      lineStart = line;
      reached = line;
      column = 1;
    }
    column += bytes(reached, span.start());
    reached = span.start();
    return column;
  }

  /** The column of a span's end. */
  int end(Span span) {
    int line = lineStart(span.end());
    return line > span.start()
        ? 1 + bytes(line, span.end())
        : start(span) + bytes(span.start(), span.end());
  }

  private int lineStart(int offset) {
    return source.lineSpan(source.line(offset)).start();
  }

  private int bytes(int from, int to) {
    int bytes = 0;
    for (int at = from; at < to; ) {
      int c = source.text().codePointAt(at);
      at += Character.charCount(c);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    return bytes;
  }
}
