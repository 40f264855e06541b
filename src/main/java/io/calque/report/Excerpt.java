package io.calque.report;

import io.calque.text.Source;
import io.calque.text.Span;

/** The line of a place in a source, cut to what is around the place where the line is long. */
final class Excerpt {
  private static final String CUT = "… ";

  /** How many cells the marks take that stand for what is cut off on both sides. */
  static final int MARKS_OF_CUTS = 2 * CUT.length();

  private final Source source;
  private final int line;
  private final int from;
  private final int to;
  private final boolean cutBefore;
  private final boolean cutAfter;

  private Excerpt(Source source, int line, Span whole, Span shown) {
    this.source = source;
    this.line = line;
    this.from = shown.start();
    this.to = shown.end();
    this.cutBefore = from > whole.start();
    this.cutAfter = to < whole.end();
  }

  /**
   * The line that the place begins on.
   *
   * @param room how many cells of it are shown
   */
  static Excerpt around(Source source, Span place, int room) {
    int line = source.line(place.start());
    Span whole = source.lineSpan(line);
    int from = whole.start();
    if (cellsReach(source, whole, from, room) < whole.end()) {
      from = Math.max(from, wordStart(source, place.start() - room * 2 / 5, place.start()));
    }
    return new Excerpt(source, line, whole, new Span(from, cellsReach(source, whole, from, room)));
  }

  int line() {
    return line;
  }

  /** Whether a place begins in what is shown. */
  boolean shows(Span place) {
    return place.start() >= from && place.start() < to;
  }

  /** What is shown of the line. */
  String text() {
    String shown = Cells.visible(slice(from, to));
    return (cutBefore ? CUT : "") + (cutAfter ? shown.stripTrailing() + " …" : shown);
  }

  /** A line to print below: {@code mark} under each cell of a place that the excerpt shows. */
  String marks(Span place, char mark) {
    int end = Math.max(place.start(), Math.min(place.end(), to));
    int indent = (cutBefore ? CUT.length() : 0) + Cells.width(slice(from, place.start()));
    int length = Cells.width(slice(place.start(), end));
    return " ".repeat(indent) + String.valueOf(mark).repeat(Math.max(1, length));
  }

  /** How far a line's text fits from an offset on. */
  private static int cellsReach(Source source, Span whole, int from, int room) {
    int at = from;
    for (int cells = 0; at < whole.end(); ) {
      int codePoint = source.text().codePointAt(at);
      cells += Cells.width(codePoint);
      if (cells > room) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return whole.end();
  }

  /** Where the first word at or after {@code from} begins, {@code end} at most. */
  private static int wordStart(Source source, int from, int end) {
    for (int at = Math.max(1, from); at < end; at++) {
      if (Character.isWhitespace(source.text().charAt(at - 1))) {
        return at;
      }
    }
    return Character.isLowSurrogate(source.text().charAt(Math.max(0, from)))
        ? from + 1
        : Math.max(0, from);
  }

  private String slice(int start, int end) {
    return source.slice(new Span(start, end));
  }
}
