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

  /** Of the words of each sentence. */
  private final HashFilter[] filters;

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
  }

  WordIndex(List<Sentence> sentences) {
    this.filters = new HashFilter[sentences.size()];
    this.sentenceOf = new int[sentences.stream().mapToInt(s -> s.tokens().size()).sum()];
    int number = 0;
    for (int i = 0; i < filters.length; i++) {
      List<Token> tokens = sentences.get(i).tokens();
      filters[i] = new HashFilter(tokens.size());
      for (Token token : tokens) {
        for (String form : token.forms()) {
          of(form).add(number);
          filters[i].add(form.hashCode());
        }
        sentenceOf[number] = i;
        number++;
      }
    }
    this.hashes = words.stream().mapToInt(String::hashCode).toArray();
    this.filter = HashFilter.of(hashes);
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
    return filters.length;
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

  /** Whether one of some words may stand in a sentence; never denied where it does. */
  public boolean mayHaveOne(AnyOf words, int sentence) {
    HashFilter inSentence = filters[sentence];
    for (int i = 0; i < words.size(); i++) {
      if (inSentence.mayHave(words.hash(i))) {
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
