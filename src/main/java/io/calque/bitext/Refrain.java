package io.calque.bitext;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The letters and digits of a text, to be searched for what it says twice. Needs no words, and so
 * no spaces: characters that come again are enough in any language. Immutable.
 */
final class Refrain {
  /** So many letters in a row do not come again by chance. */
  private static final int ENOUGH = 12;

  /** An inflected copy keeps at least this share of a phrase. */
  private static final double KEPT = 0.8;

  private static final int LEAST_LETTERS = 4;

  /** Of characters that are words by themselves. */
  private static final int LEAST_CHARACTERS = 2;

  private final int[] letters;
  private final boolean[] begins;
  private final boolean ofCharacters;

  Refrain(String text) {
    int[] all = text.toLowerCase(Locale.ROOT).codePoints().toArray();
    int[] kept = new int[all.length];
    boolean[] first = new boolean[all.length];
    int size = 0;
    boolean open = false;
    for (int c : all) {
      boolean letter = Character.isLetterOrDigit(c);
      if (letter) {
        kept[size] = c;
        first[size] = !open || isCharacter(c);
        size++;
      }
      open = letter;
    }
    this.letters = Arrays.copyOf(kept, size);
    this.begins = Arrays.copyOf(first, size);
    this.ofCharacters = Arrays.stream(letters).filter(Refrain::isCharacter).count() * 2 > size;
  }

  int size() {
    return letters.length;
  }

  /**
   * Whether something of about that length is said again within that distance.
   *
   * @param length in letters
   * @param distance from a letter to its copy, at most
   * @param from where the first copy begins, at the earliest
   * @param to where it begins, at the latest
   */
  boolean comesAgain(double length, double distance, double from, double to) {
    int least = ofCharacters ? LEAST_CHARACTERS : LEAST_LETTERS;
    int run = (int) Math.min(ENOUGH, Math.max(least, Math.ceil(KEPT * length)));
    Map<String, Integer> last = new HashMap<>();
    int end = (int) Math.min(letters.length - run, to + distance);
    for (int i = (int) Math.max(0, from); i <= end; i++) {
      if (begins[i]) {
        Integer before = last.put(new String(letters, i, run), i);
        if (before != null && before <= to && i - before >= run && i - before <= distance) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCharacter(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.THAI
        || script == UnicodeScript.KHMER
        || script == UnicodeScript.LAO
        || script == UnicodeScript.MYANMAR;
  }
}
