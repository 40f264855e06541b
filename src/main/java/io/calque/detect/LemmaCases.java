package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a document writes each base form after the first word of a sentence. Immutable once made. */
final class LemmaCases {
  private final Map<String, Integer> capital = new HashMap<>();
  private final Set<String> small = new HashSet<>();

  LemmaCases(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      sentence.tokens().stream().skip(1).forEach(this::count);
    }
  }

  /** Whether a word, in any of its forms, has a capital only once. */
  boolean isCapitalOnce(Token word) {
    return forms(word).stream().allMatch(form -> capital.getOrDefault(form, 0) <= 1);
  }

  /** Whether a word, in any of its forms, is written small somewhere. */
  boolean isSmallElsewhere(Token word) {
    return forms(word).stream().anyMatch(small::contains);
  }

  private void count(Token word) {
    if (word.isCapitalized()) {
      forms(word).forEach(form -> capital.merge(form, 1, Integer::sum));
    } else {
      small.addAll(forms(word));
    }
  }

  private static Set<String> forms(Token word) {
    return Stream.concat(Stream.of(word.folded()), word.lemmas().stream())
        .map(form -> form.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
