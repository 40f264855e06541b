package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a document writes each base form after the first word of a sentence. Immutable once made. */
final class LemmaCases {
  private final Map<String, Integer> capital = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  LemmaCases(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (int i = 1; i < sentence.tokens().size(); i++) {
        count(sentence.tokens().get(i));
      }
    }
  }

  /** Whether a word, in any of its forms, has a capital only once. */
  boolean isCapitalOnce(Token word) {
    return word.forms().stream().allMatch(form -> capital.getOrDefault(form, 0) <= 1);
  }

  /** Whether a word, in any of its forms, is written small somewhere. */
  boolean isSmallElsewhere(Token word) {
    return word.forms().stream().anyMatch(small::contains);
  }

  private void count(Token word) {
    if (word.isCapitalized()) {
      word.forms().forEach(form -> capital.merge(form, 1, Integer::sum));
    } else {
      small.addAll(word.forms());
    }
  }
}
