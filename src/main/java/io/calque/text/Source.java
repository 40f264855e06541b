package io.calque.text;

import java.util.Arrays;

/**
 * One document as it was read: a name to report it by, its text, and where its lines start. Lines
 * end with LF, CRLF or a lone CR. Immutable and safe to share between threads.
 *
 * <p>Example: {@code new Source("a.md", "one\ntwo").line(4)} is 2.
 */
public final class Source {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  /**
   * @param name what reports call the document: a path with {@code /} as separator, or an id
   * @param text its whole text, without a byte order mark
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The code units of {@code span}, as they stand in the source. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The line of an offset in {@code [0, text().length()]}, 1-based. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of an offset in {@code [0, text().length()]}: UTF-16 code units, 1-based. */
  public int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /** How many lines there are, at least one. */
  public int lines() {
    return lineStarts.length;
  }

  /** Where line {@code line} (1-based) stands, without its line ending. */
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
