package io.calque.names;

import io.calque.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which letters may stand for one sound when a name is carried from one language to another: "kh"
 * and "h", "w" and "v". Immutable.
 */
final class Sounds {
  /** No spelling of a sound is longer. */
  static final int LONGEST = 4;

  private final Map<String, Long> groups = new HashMap<>();

  Sounds(WordList spellings) {
    List<String> lines = spellings.entries().stream().sorted().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (String letters : lines.get(i).split(" ", -1)) {
        groups.merge(letters, 1L << i, (a, b) -> a | b);
      }
    }
  }

  /** The sounds that letters may stand for, a bit for each; two that share a bit are alike. */
  long of(String letters) {
    return groups.getOrDefault(letters, 0L);
  }
}
