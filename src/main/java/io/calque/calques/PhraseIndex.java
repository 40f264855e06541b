package io.calque.calques;

import io.calque.document.AnyOf;
import io.calque.document.WordIndex;
import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.flat.IntLists;
import io.calque.flat.StringTable;
import io.calque.flat.TextList;
import io.calque.words.HashFilter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The calques of a pack by their rarest words, so that a text is asked for its own words and not
 * for every phrase, and no calque is read that none of them has. Safe to share between threads.
 */
final class PhraseIndex {
  private static final String BETWEEN = "\n";

  private final TextList entries;

  /** Of each entry, one behind another. */
  private final TextList topics;

  private final StringTable words;

  /** Tells of most words of a text that they are not among them. */
  private final HashFilter filter;

  /** The calques of each word. */
  private final IntLists byWord;

  /** Those that are made of kinds of words alone. */
  private final BitSet anywhere = new BitSet();

  private final AtomicReferenceArray<@Nullable Calque> read;

  private PhraseIndex(FlatInput in) {
    this.entries = TextList.read(in);
    this.topics = TextList.read(in);
    this.words = StringTable.read(in);
    this.filter = HashFilter.of(in.integers());
    this.byWord = IntLists.read(in);
    for (int calque : in.integers()) {
      anywhere.set(calque);
    }
    this.read = new AtomicReferenceArray<>(entries.size());
  }

  /**
   * That of a pack; nothing if there is none of that name.
   *
   * @param pack {@code en/calques/zh}
   */
  static Optional<PhraseIndex> read(String pack) {
    return FlatInput.find(pack).map(PhraseIndex::new);
  }

  /** Writes that of a pack as it is read here. */
  static void write(Pack pack, FlatOutput out) throws IOException {
    SortedMap<String, List<Integer>> byWord = new TreeMap<>();
    List<Integer> anywhere = new ArrayList<>();
    List<Calque> calques = pack.calques();
    for (int i = 0; i < calques.size(); i++) {
      List<AnyOf> needed = calques.get(i).phrase().needed();
      if (needed.isEmpty()) {
        anywhere.add(i);
      } else {
        for (String word : needed.get(0).words()) {
          byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
        }
      }
    }
    TextList.write(pack.entries().stream().map(Entry::text).toList(), out);
    TextList.write(pack.entries().stream().map(PhraseIndex::topic).toList(), out);
    StringTable.of(byWord.keySet()).write(out);
    out.integers(byWord.keySet().stream().mapToInt(String::hashCode).toArray());
    IntLists.write(List.copyOf(byWord.values()), out);
    out.integers(anywhere.stream().mapToInt(i -> i).toArray());
  }

  private static String topic(Entry entry) {
    return entry.topic().stream().sorted().collect(Collectors.joining(BETWEEN));
  }

  /**
   * The calques that may stand in a sentence, in the order of the pack, by the number of the
   * sentence.
   */
  SortedMap<Integer, List<Calque>> possible(WordIndex document) {
    SortedMap<Integer, BitSet> possible = new TreeMap<>();
    for (String word : document.among(filter)) {
      int known = words.find(word);
      if (known >= 0) {
        BitSet tokens = document.with(word);
        for (int i = byWord.start(known); i < byWord.end(known); i++) {
          add(byWord.get(i), tokens, document, possible);
        }
      }
    }
    if (!anywhere.isEmpty()) {
      for (int sentence = 0; sentence < document.sentences(); sentence++) {
        possible.computeIfAbsent(sentence, s -> new BitSet()).or(anywhere);
      }
    }
    SortedMap<Integer, List<Calque>> calques = new TreeMap<>();
    possible.forEach(
        (sentence, numbers) ->
            calques.put(sentence, numbers.stream().mapToObj(this::calque).toList()));
    return calques;
  }

  private void add(int number, BitSet tokens, WordIndex document, Map<Integer, BitSet> possible) {
    Calque calque = calque(number);
    for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
      int sentence = document.sentence(token);
      if (calque.mayStandIn(document, sentence)) {
        possible.computeIfAbsent(sentence, s -> new BitSet()).set(number);
      }
    }
  }

  /** A calque by its place in the pack, from 0 on. */
  Calque calque(int number) {
    @Nullable Calque known = read.get(number);
    if (known == null) {
      String topic = topics.get(number);
      known =
          new Entry(entries.get(number), topic.isEmpty() ? Set.of() : Set.of(topic.split(BETWEEN)))
              .calque();
      read.set(number, known);
    }
    return known;
  }
}
