package io.calque.names;

import io.calque.words.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How Mandarin reads surnames that other languages of the Chinese script spell. Immutable. */
final class Readings {
  private static final Map<String, Readings> READ = new ConcurrentHashMap<>();

  private final Map<String, Set<String>> ofSurname = new HashMap<>();

  private Readings(WordList list) {
    for (String line : list.entries()) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      ofSurname
          .computeIfAbsent(words.get(0), k -> new HashSet<>())
          .addAll(words.subList(1, words.size()));
    }
  }

  /**
   * Those that a language knows, which are read once.
   *
   * @param language ISO 639 code
   */
  static Readings ofLanguage(String language) {
    return READ.computeIfAbsent(
        language, code -> new Readings(WordList.of(code, "mandarin-readings")));
  }

  /** The readings of a surname in small letters; most names have none. */
  Set<String> of(String surname) {
    return ofSurname.getOrDefault(surname, Set.of());
  }
}
