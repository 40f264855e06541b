package io.calque.baseline;

import java.text.Normalizer;

/**
 * The words of a place, however they are broken into lines: single spaces, composed characters,
 * straight quotation marks, and no marks of a block quote at the beginnings of lines.
 */
record Wording(String full) {
  private static final int CUT = 80;

  static Wording of(String slice) {
    StringBuilder words = new StringBuilder(slice.length());
    boolean space = false;
    boolean lineBegins = false;
    for (int i = 0; i < slice.length(); i++) {
      char c = slice.charAt(i);
      boolean lineEnds = c == '\n' || c == '\r';
      if (lineEnds || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
        lineBegins |= lineEnds;
      } else if (!(lineBegins && c == '>')) {
        if (space && !words.isEmpty()) {
          words.append(' ');
        }
        words.append(straight(c));
        space = false;
        lineBegins = false;
      }
    }
    return new Wording(Normalizer.normalize(words, Normalizer.Form.NFC));
  }

  private static char straight(char mark) {
    return switch (mark) {
      case '“', '”', '„', '‟' -> '"';
      case '‘', '’', '‚', '‛' -> '\'';
      default -> mark;
    };
  }

  /** The beginning, with “…” where it is cut. */
  String cut() {
    if (full.length() <= CUT) {
      return full;
    }
    int end = Character.isHighSurrogate(full.charAt(CUT - 1)) ? CUT - 1 : CUT;
    return full.substring(0, end).stripTrailing() + "…";
  }
}
