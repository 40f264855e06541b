package io.calque.names;

import io.calque.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which letters may stand for one sound when a name is carried from one language to another: "kh"
 * and "h", "w" and "v". Immutable.
 */
final class Sounds {
  /** No spelling of a sound is longer. */
  static final int LONGEST = 4;

  private static final Map<String, Sounds> READ = new ConcurrentHashMap<>();

  private final Map<String, Long> groups = new HashMap<>();

  private Sounds(WordList spellings) {
    List<String> lines = spellings.entries().stream().sorted().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (String letters : lines.get(i).split(" ", -1)) {
        groups.merge(letters, 1L << i, (a, b) -> a | b);
      }
    }
  }

  /**
   * Those of a language, which are read once.
   *
   * @param language ISO 639 code
   */
  static Sounds ofLanguage(String language) {
    return READ.computeIfAbsent(language, code -> new Sounds(WordList.of(code, "name-sounds")));
  }

  /** The sounds that letters may stand for, a bit for each; two that share a bit are alike. */
  long of(String letters) {
    return groups.getOrDefault(letters, 0L);
  }
}
