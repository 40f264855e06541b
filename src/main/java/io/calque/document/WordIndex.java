package io.calque.document;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.words.HashFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document a word stands: what detectors ask that look for certain words, so that they
 * look where those are and nowhere else. Immutable.
 *
 * <p>A word stands there by all its {@link Token#forms() forms}, as it is written and as a
 * dictionary has it. Tokens are numbered through the document, sentences as in {@link
 * Document#sentences()}.
 */
public final class WordIndex {
  private final Map<String, Places> places = new HashMap<>();

  /** Every word once, and its hash code. */
  private final List<String> words = new ArrayList<>();

  private final int[] hashes;
  private final HashFilter filter;

  /** The number of the first token of each sentence, and at the end how many there are. */
  private final int[] starts;

  /** The sentence of each token. */
  private final int[] sentenceOf;

  /** Numbers of tokens, in order and each once. */
  private static final class Places {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * size);
      }
      numbers[size] = number;
      size++;
    }

    boolean hasOne(int from, int to) {
      int at = Arrays.binarySearch(numbers, 0, size, from);
      int next = at < 0 ? -1 - at : at;
      return next < size && numbers[next] < to;
    }
  }

  WordIndex(List<Sentence> sentences) {
    this.starts = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      starts[i + 1] = starts[i] + sentences.get(i).tokens().size();
    }
    this.sentenceOf = new int[starts[sentences.size()]];
    int number = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Arrays.fill(sentenceOf, starts[i], starts[i + 1], i);
      for (Token token : sentences.get(i).tokens()) {
        for (String form : token.forms()) {
          of(form).add(number);
        }
        number++;
      }
    }
    this.hashes = words.stream().mapToInt(String::hashCode).toArray();
    this.filter = new HashFilter(hashes);
  }

  private Places of(String form) {
    @Nullable Places known = places.get(form);
    if (known == null) {
      known = new Places();
      places.put(form, known);
      words.add(form);
    }
    return known;
  }

  /** How many sentences there are. */
  public int sentences() {
    return starts.length - 1;
  }

  /** The sentence in which a token stands. */
  public int sentence(int token) {
    return sentenceOf[token];
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
      if (known != null && known.hasOne(starts[sentence], starts[sentence + 1])) {
        return true;
      }
    }
    return false;
  }

  /** The tokens that are one of some words. */
  public BitSet with(AnyOf words) {
    BitSet tokens = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      addTo(tokens, places(words, i));
    }
    return tokens;
  }

  /** The tokens that are a word. */
  public BitSet with(String word) {
    BitSet tokens = new BitSet();
    addTo(tokens, places.get(word));
    return tokens;
  }

  /** The words of the document that may be among those of a filter, each once. */
  public List<String> among(HashFilter others) {
    List<String> among = new ArrayList<>();
    for (int i = 0; i < hashes.length; i++) {
      if (others.mayHave(hashes[i])) {
        among.add(words.get(i));
      }
    }
    return among;
  }

  private @Nullable Places places(AnyOf words, int i) {
    return filter.mayHave(words.hash(i)) ? places.get(words.word(i)) : null;
  }

  private static void addTo(BitSet tokens, @Nullable Places known) {
    if (known != null) {
      for (int i = 0; i < known.size; i++) {
        tokens.set(known.numbers[i]);
      }
    }
  }
}
