package io.calque.report;

/**
 * How text shows on a terminal: each character in no, one or two cells, and nothing that would move
 * the cursor. Wide ranges after Unicode Standard Annex #11.
 */
public final class Cells {
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x4DBF},
    {0x4E00, 0xA4CF},
    {0xA960, 0xA97C},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F18E, 0x1F19A},
    {0x1F200, 0x1F6FF},
    {0x1F7E0, 0x1F7F0},
    {0x1F900, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  /** The symbols among the narrow ones that terminals show as pictures. */
  private static final String WIDE_SYMBOLS =
      "⌚⌛〈〉⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎" + "⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

  /** The vowels and last consonants of a Korean syllable, which stand in the cells of its first. */
  private static final int FIRST_JOINED_JAMO = 0x1160;

  private static final int LAST_JOINED_JAMO = 0x11FF;

  private Cells() {}

  /** The number of cells that {@link #visible} text of these characters takes. */
  static int width(CharSequence text) {
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = Character.codePointAt(text, at);
      width += width(codePoint);
      at += Character.charCount(codePoint);
    }
    return width;
  }

  /** The cells of one character. */
  static int width(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return 1;
    }
    int shown = visible(codePoint);
    int type = Character.getType(shown);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (shown >= FIRST_JOINED_JAMO && shown <= LAST_JOINED_JAMO)) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (shown >= range[0] && shown <= range[1]) {
        return 2;
      }
    }
    return WIDE_SYMBOLS.indexOf(shown) < 0 ? 1 : 2;
  }

  /** Text of which every character shows: tabs are spaces, controls are their pictures. */
  public static String visible(CharSequence text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int codePoint = Character.codePointAt(text, at);
      shown.appendCodePoint(visible(codePoint));
      at += Character.charCount(codePoint);
    }
    return shown.toString();
  }

  private static int visible(int codePoint) {
    if (codePoint == '\t' || codePoint == 0x2028 || codePoint == 0x2029) {
      return ' ';
    }
    if (codePoint < ' ') {
      return 0x2400 + codePoint;
    }
    boolean bidi =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return bidi || (codePoint >= 0x7F && codePoint < 0xA0) ? 0xFFFD : codePoint;
  }
}
