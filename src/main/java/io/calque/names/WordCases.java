package io.calque.names;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a document writes each word inside its running sentences: with a capital, or small. A capital
 * at the beginning of a sentence, in a title or in a heading says nothing and is not counted.
 */
final class WordCases {
  private final Map<String, Integer> capital = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();
  private final Set<String> besideCapital = new HashSet<>();

  /**
   * @param capitals of each of the sentences
   */
  WordCases(List<Sentence> sentences, List<Capitals> capitals) {
    for (int s = 0; s < sentences.size(); s++) {
      if (capitals.get(s) == Capitals.RUNNING) {
        List<Token> tokens = sentences.get(s).tokens();
        for (int i = 0; i < tokens.size(); i++) {
          count(tokens, i);
        }
      }
    }
  }

  /** Whether a word is written with a capital inside sentences, and not oftener small. */
  boolean isCapital(Token word) {
    int times = capital.getOrDefault(word.folded(), 0);
    return times > 0 && times >= small.getOrDefault(word.folded(), 0);
  }

  /** Whether a word stands beside another capital inside a sentence, and never small. */
  boolean isPartOfName(Token word) {
    return besideCapital.contains(word.folded()) && !isSmall(word);
  }

  /** Whether a word is written small anywhere. */
  boolean isSmall(Token word) {
    return small.containsKey(word.folded());
  }

  private void count(List<Token> tokens, int i) {
    Token word = tokens.get(i);
    if (!word.isCapitalized()) {
      small.merge(word.folded(), 1, Integer::sum);
    } else if (!Capitals.isBeginning(tokens, i)) {
      capital.merge(word.folded(), 1, Integer::sum);
      if (isCapital(tokens, i - 1) || isCapital(tokens, i + 1)) {
        besideCapital.add(word.folded());
      }
    }
  }

  private static boolean isCapital(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).isCapitalized();
  }
}
