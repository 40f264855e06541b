package io.calque.calques;

import io.calque.document.WordIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The calques of a pack by their rarest words, so that a text is asked for its own words and not
 * for every phrase. Not changed once it is made.
 */
final class PhraseIndex {
  private final List<Calque> calques;
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** Those that are made of kinds of words alone. */
  private final BitSet anywhere = new BitSet();

  PhraseIndex(List<Calque> calques) {
    this.calques = List.copyOf(calques);
    for (int i = 0; i < calques.size(); i++) {
      List<Set<String>> needed = calques.get(i).phrase().needed();
      if (needed.isEmpty()) {
        anywhere.set(i);
      } else {
        for (String word : needed.get(0)) {
          byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /**
   * The calques that may stand in a sentence, in the order of the pack, by the number of the
   * sentence.
   *
   * @param sentences how many there are
   */
  SortedMap<Integer, List<Calque>> possible(WordIndex words, int sentences) {
    SortedMap<Integer, BitSet> possible = new TreeMap<>();
    for (String word : words.words()) {
      List<Integer> withWord = byWord.getOrDefault(word, List.of());
      if (!withWord.isEmpty()) {
        BitSet in = words.withOne(Set.of(word));
        withWord.forEach(calque -> add(calque, in, words, possible));
      }
    }
    if (!anywhere.isEmpty()) {
      for (int sentence = 0; sentence < sentences; sentence++) {
        possible.computeIfAbsent(sentence, s -> new BitSet()).or(anywhere);
      }
    }
    SortedMap<Integer, List<Calque>> read = new TreeMap<>();
    possible.forEach(
        (sentence, numbers) ->
            read.put(sentence, numbers.stream().mapToObj(calques::get).toList()));
    return read;
  }

  private void add(int calque, BitSet in, WordIndex words, Map<Integer, BitSet> possible) {
    if (!calques.get(calque).mayStandIn(words)) {
      return;
    }
    Phrase phrase = calques.get(calque).phrase();
    for (int s = in.nextSetBit(0); s >= 0; s = in.nextSetBit(s + 1)) {
      if (phrase.mayStandIn(words, s)) {
        possible.computeIfAbsent(s, n -> new BitSet()).set(calque);
      }
    }
  }
}
