package io.calque.baseline;

import java.util.regex.Pattern;

/** A line feed in a text of any format: does it end a paragraph, or only a line of it? */
final class LineBreak {
  /** White space and block quote marks, or the mark that begins a list item, heading or row. */
  private static final Pattern BEGINS_BLOCK =
      Pattern.compile("[\\s>]*+(?:\\R|$|#{1,6}\\s|[-*+]\\s|\\d{1,9}[.)]\\s|\\||<)");

  private static final int LONGEST_MARK = 200;

  private LineBreak() {}

  /**
   * Whether the line after it is blank or begins something of its own, or the line before it is
   * blank or a heading.
   */
  static boolean endsParagraph(String text, int lineFeed) {
    return beginsBlock(text, lineFeed + 1) || isBlankOrHeading(text, lineFeed);
  }

  private static boolean beginsBlock(String text, int start) {
    int end = text.indexOf('\n', start);
    int lineEnd = end < 0 ? text.length() : end;
    return BEGINS_BLOCK
        .matcher(text)
        .region(start, Math.min(lineEnd, start + LONGEST_MARK))
        .lookingAt();
  }

  private static boolean isBlankOrHeading(String text, int end) {
    int start = text.lastIndexOf('\n', end - 1) + 1;
    int at = start;
    while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '>')) {
      at++;
    }
    return at == end || text.charAt(at) == '#';
  }
}
