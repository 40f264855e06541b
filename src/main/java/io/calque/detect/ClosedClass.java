package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.words.WordList;

/**
 * The small words of a language, which carry no matter of their own and come again in any sentence.
 *
 * @param list {@code closed-class-words} of the language; empty if it has none
 */
record ClosedClass(WordList list) {
  /** In a language without a list, shorter words are held to be small words. */
  private static final int SHORTEST_CONTENT = 4;

  static ClosedClass of(String language) {
    return new ClosedClass(WordList.of(language, "closed-class-words"));
  }

  /** Whether a word carries matter: no small word and no number. */
  boolean isContent(Token token) {
    String word = token.folded();
    if (token.isPlaceholder() || !Character.isLetter(word.codePointAt(0))) {
      return false;
    }
    return list.entries().isEmpty() ? word.length() >= SHORTEST_CONTENT : !list.has(word);
  }
}
