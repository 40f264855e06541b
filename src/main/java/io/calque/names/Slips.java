package io.calque.names;

import java.util.Arrays;

/**
 * Tells a name that was miswritten from one that was put into another language's letters.
 * Immutable.
 *
 * <p>Example: "Solhiem" is a slip of "Solheim"; "Schoigu" is none of "Shoigu", nor "Solheims" of
 * "Solheim".
 */
public final class Slips {
  /** A vowel for a vowel is what transliteration does. */
  private static final double OTHER_SOUND = 0.5;

  private static final int LEAST_LETTERS = 5;

  private final Sounds sounds;

  /**
   * @param language ISO 639 code of the text that was translated
   */
  public Slips(String language) {
    this.sounds = Sounds.ofLanguage(language);
  }

  /** Whether a word is another one but for one letter, and sounds otherwise. */
  public boolean isSlip(String word, String right) {
    if (Math.abs(word.length() - right.length()) > 1 || word.length() < LEAST_LETTERS) {
      return false;
    }
    Spelling written = new Spelling(word, sounds);
    Spelling meant = new Spelling(right, sounds);
    return written.isSlipOf(meant)
        && written.beginsLike(meant)
        && last(written) == last(meant)
        && (isSwapped(written, meant) || written.distance(meant) > OTHER_SOUND);
  }

  /** Whether two letters changed places, which no transliteration does. */
  private static boolean isSwapped(Spelling written, Spelling meant) {
    return Arrays.equals(
        written.letters().chars().sorted().toArray(), meant.letters().chars().sorted().toArray());
  }

  /** A word without accents and in lower case. */
  public String folded(String word) {
    return new Spelling(word, sounds).letters();
  }

  /** What a language adds to a name stands at its end. */
  private static char last(Spelling spelling) {
    return spelling.letters().charAt(spelling.letters().length() - 1);
  }
}
