package io.calque.detect;

import io.calque.analysis.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the words of a document, so that to compare words is to compare numbers. */
final class WordNumbers {
  private final Map<String, Integer> known = new HashMap<>();

  /**
   * Numbers that are equal where keys are; a placeholder's is its own.
   *
   * @param keys of each of the words
   */
  int[] of(List<Token> words, List<String> keys) {
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = words.get(i).isPlaceholder() ? -1 - i : number(keys.get(i));
    }
    return numbers;
  }

  private int number(String key) {
    return known.computeIfAbsent(key, k -> known.size());
  }
}
