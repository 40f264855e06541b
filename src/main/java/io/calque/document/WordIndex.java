package io.calque.document;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.words.HashFilter;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which sentences of a document a word stands: what detectors ask that look for certain words,
 * so that they look where those are and nowhere else. Immutable.
 *
 * <p>A word stands there by all its {@link Token#forms() forms}, as it is written and as a
 * dictionary has it. Sentences are numbered as in {@link Document#sentences()}.
 */
public final class WordIndex {
  private final Map<String, Places> places = new HashMap<>();

  private final HashFilter filter;

  /** Numbers of sentences, in order and each once. */
  private static final class Places {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size > 0 && numbers[size - 1] == number) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size] = number;
      size++;
    }

    boolean has(int number) {
      return Arrays.binarySearch(numbers, 0, size, number) >= 0;
    }

    void addTo(BitSet set) {
      for (int i = 0; i < size; i++) {
        set.set(numbers[i]);
      }
    }
  }

  WordIndex(List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      for (Token word : sentences.get(i).tokens()) {
        for (String form : word.forms()) {
          places.computeIfAbsent(form, f -> new Places()).add(i);
        }
      }
    }
    this.filter = new HashFilter(places.keySet());
  }

  /** Whether one of some words stands anywhere. */
  public boolean hasOne(AnyOf words) {
    for (int i = 0; i < words.size(); i++) {
      if (places(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words stands in a sentence. */
  public boolean hasOne(AnyOf words, int sentence) {
    for (int i = 0; i < words.size(); i++) {
      @Nullable Places known = places(words, i);
      if (known != null && known.has(sentence)) {
        return true;
      }
    }
    return false;
  }

  /** The sentences in which one of some words stands. */
  public BitSet withOne(AnyOf words) {
    BitSet sentences = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      @Nullable Places known = places(words, i);
      if (known != null) {
        known.addTo(sentences);
      }
    }
    return sentences;
  }

  /** Every word of the document, each once, in no particular order. */
  public Set<String> words() {
    return Collections.unmodifiableSet(places.keySet());
  }

  /** The sentences in which a word stands. */
  public BitSet with(String word) {
    BitSet sentences = new BitSet();
    @Nullable Places known = places.get(word);
    if (known != null) {
      known.addTo(sentences);
    }
    return sentences;
  }

  private @Nullable Places places(AnyOf words, int i) {
    return filter.mayHave(words.hash(i)) ? places.get(words.word(i)) : null;
  }
}
