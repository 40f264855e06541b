package io.calque.languagetool;

import io.calque.words.WordList;

/**
 * Words that no dictionary holds and English makes all the same: "unbuild", "stemmers", "warzone".
 */
final class WordFormation {
  private static final int LEAST_STEM = 4;
  private static final int COMMON_STEM = 6;
  private static final int LEAST_PART = 3;
  private static final int COMMON_PART = 9;

  private final Lexicon lexicon;
  private final WordList prefixes = WordList.of("en", "prefixes");
  private final WordList suffixes = WordList.of("en", "suffixes");

  WordFormation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether a word is put together of a known one and a prefix or suffix, or of two common ones.
   *
   * @param word in lower case
   */
  boolean makes(String word) {
    for (int i = 1; i < word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      if ((prefixes.contains(head) && isStem(tail))
          || (suffixes.contains(tail) && (isStem(head) || isStem(undoubled(head))))
          || (isPart(head) && isPart(tail))) {
        return true;
      }
    }
    return false;
  }

  private boolean isStem(String word) {
    return word.length() >= LEAST_STEM && lexicon.commonness(word) >= COMMON_STEM;
  }

  private boolean isPart(String word) {
    return word.length() >= LEAST_PART && lexicon.commonness(word) >= COMMON_PART;
  }

  /** "stemm" of "stemmer" is "stem". */
  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
  }
}
