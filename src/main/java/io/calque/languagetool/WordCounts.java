package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often a document uses each of its words.
 *
 * @param counts by the word as it is written
 * @param words how many there are in all
 */
record WordCounts(Map<String, Integer> counts, int words) {
  private static final int TERM = 3;

  static WordCounts of(List<Sentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    for (Sentence sentence : sentences) {
      for (Token word : sentence.words()) {
        counts.merge(word.text(), 1, Integer::sum);
        words++;
      }
    }
    return new WordCounts(counts, words);
  }

  /** How often a word is used as it is written here. */
  int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** Whether the document uses a word like one of its own: often, or as a name elsewhere. */
  boolean isTerm(Token word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    String capital = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    int small = of(lower);
    int large = of(capital);
    return small + large >= TERM || (small > 0 && large > 0);
  }
}
