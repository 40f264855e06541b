package io.calque.detect;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of another script than Latin in a row, with what stands between them.
 *
 * @param start where they begin in the text they were found in
 * @param end where they end in it, exclusive
 * @param script the script of the first
 * @param letters how many letters of it there are
 */
record ForeignRun(int start, int end, UnicodeScript script, int letters) {
  private static final Set<UnicodeScript> NONE =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN);

  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private static final char BEYOND_LATIN = '\u0250';

  /** All of a text, in order. */
  static List<ForeignRun> in(String text) {
    int first = firstBeyondLatin(text);
    if (first == text.length()) {
      return List.of();
    }
    List<ForeignRun> runs = new ArrayList<>();
    @Nullable ForeignRun open = null;
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      UnicodeScript script = UnicodeScript.of(c);
      boolean foreign = Character.isLetter(c) && !NONE.contains(script);
      if (open != null && open.continues(c, script)) {
        open = foreign || (open.end == i && isMark(c)) ? open.upTo(next) : open;
      } else {
        if (open != null) {
          runs.add(open);
        }
        open = foreign ? new ForeignRun(i, next, script, 1) : null;
      }
      i = next;
    }
    if (open != null) {
      runs.add(open);
    }
    return runs;
  }

  /** Most texts have no other letters than those of the first Unicode blocks, which are Latin. */
  private static int firstBeyondLatin(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) < BEYOND_LATIN || isPunctuation(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Dashes and quotation marks. */
  private static boolean isPunctuation(char c) {
    return c >= '\u2010' && c <= '\u2027';
  }

  private ForeignRun upTo(int next) {
    return new ForeignRun(start, next, script, letters + 1);
  }

  /** Whether a character, or what stands before the next word, does not end the run. */
  private boolean continues(int c, UnicodeScript other) {
    return Character.isLetter(c)
        ? isKin(script, other) || isMark(c)
        : "()[]{}\"“”„«»‘’.;:=/|\n".indexOf(c) < 0;
  }

  /** Greek letters one by one are signs of science. */
  boolean isSign() {
    return letters <= 2 && !EAST_ASIAN.contains(script);
  }

  boolean isEastAsian() {
    return EAST_ASIAN.contains(script);
  }

  /** What readers call the script: {@code Cyrillic}. */
  String scriptName() {
    if (script == UnicodeScript.HAN) {
      return "Chinese";
    }
    String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static boolean isKin(UnicodeScript one, UnicodeScript other) {
    return one == other || (EAST_ASIAN.contains(one) && EAST_ASIAN.contains(other));
  }

  /** A sign that belongs to the letter before it, in whatever script: a vowel, a long vowel. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.MODIFIER_LETTER;
  }
}
