package io.calque.regex;

/**
 * Which sequences of up to three characters a text has: a Bloom filter, so what it has is never
 * denied and what it has not is sometimes granted. Case is ignored, digits are all alike, and so
 * are ASCII's kinds of white space. Immutable.
 *
 * <p>Made once of a text, it spares all patterns the look at a text that cannot have them; see Russ
 * Cox, "Regular Expression Matching with a Trigram Index" (2012).
 */
public final class Grams {
  /** A text of n characters has at most three times as many sequences. */
  private static final int BITS_PER_CHARACTER = 32;

  private static final int FEWEST_WORDS = 1 << 5;
  private static final int MOST_WORDS = 1 << 14;

  private static final int ASCII = 128;
  private static final char[] FOLDED = new char[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      FOLDED[c] = foldedAscii(c);
    }
  }

  /** Each sequence has two bits of one word, so that to ask for it is to look at one place. */
  private final long[] words;

  private final int shift;
  private boolean isUnreadable;

  private Grams(int length) {
    int wanted = Math.min(length, MOST_WORDS) * BITS_PER_CHARACTER / Long.SIZE;
    int size = Math.max(FEWEST_WORDS, Integer.highestOneBit(wanted));
    this.words = new long[size];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
  }

  /** Those of a text. */
  public static Grams of(String text) {
    Grams grams = new Grams(text.length());
    int one = 0;
    int two = 0;
    for (int i = 0; i < text.length(); i++) {
      char raw = text.charAt(i);
      char c = fold(raw);
      grams.isUnreadable |= Character.isSurrogate(raw);
      grams.put(hash(0, 0, c));
      grams.put(hash(0, one, c));
      grams.put(hash(two, one, c));
      two = one;
      one = c;
    }
    return grams;
  }

  /** Whether the text may have a sequence, given its {@link #hash}. */
  boolean mayHave(int hash) {
    long bits = bits(hash);
    return isUnreadable || (words[hash >>> shift] & bits) == bits;
  }

  private void put(int hash) {
    words[hash >>> shift] |= bits(hash);
  }

  private static long bits(int hash) {
    return (1L << hash) | (1L << (hash >>> 6));
  }

  /**
   * A number for up to three folded characters.
   *
   * @param first the first of three, or 0
   * @param second the first of two, or 0
   */
  static int hash(int first, int second, int last) {
    long gram = ((long) first << (2 * Character.SIZE)) | ((long) second << Character.SIZE) | last;
    long mixed = gram * 0x9E3779B97F4A7C15L;
    return (int) (((mixed ^ (mixed >>> Integer.SIZE)) * 0xD6E8FEB86659FD93L) >>> Integer.SIZE);
  }

  /** What stands for a character: equal for all that a pattern may hold to be the same. */
  static char fold(char c) {
    if (c < ASCII) {
      return FOLDED[c];
    }
    if (Character.isDigit(c)) {
      return '0';
    }
    char folded = Character.toLowerCase(Character.toUpperCase(c));
    return folded < ASCII ? FOLDED[folded] : folded;
  }

  static String fold(String string) {
    StringBuilder folded = new StringBuilder();
    string.chars().forEach(c -> folded.append(fold((char) c)));
    return folded.toString();
  }

  private static char foldedAscii(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    return " \t\n\f\r\u000B".indexOf(c) >= 0 ? ' ' : Character.toLowerCase(c);
  }
}
