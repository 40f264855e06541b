package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.document.Facet;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of a sentence in a row, numbered from 0, with the punctuation between them set aside:
 * what repetition is looked for in. Immutable.
 */
final class WordRow {
  private static final Facet<List<WordRow>> ALL =
      new Facet<>(document -> document.sentences().stream().map(WordRow::of).toList());

  private final Sentence sentence;
  private final List<Token> words;
  private final List<String> after;

  private WordRow(Sentence sentence, List<Token> words, List<String> after) {
    this.sentence = sentence;
    this.words = words;
    this.after = after;
  }

  /** The sentences of a document, one after another. */
  static List<WordRow> all(Document document) {
    return ALL.of(document);
  }

  private static WordRow of(Sentence sentence) {
    List<String> after = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        after.add(marks.toString());
        marks.setLength(0);
      } else {
        marks.append(token.text());
      }
    }
    after.add(marks.toString());
    return new WordRow(sentence, sentence.words(), after.subList(1, after.size()));
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.size();
  }

  Token word(int i) {
    return words.get(i);
  }

  List<Token> words(int from, int to) {
    return words.subList(from, to);
  }

  /** The punctuation between word {@code i} and the next, run together; empty if there is none. */
  String after(int i) {
    return after.get(i);
  }

  /** Whether nothing but white space stands between all words of {@code [from, to)}. */
  boolean isUnbroken(int from, int to) {
    return after.subList(from, to - 1).stream().allMatch(String::isEmpty);
  }

  /** Whether a phrase that ends with word {@code i} ends there: the sentence stops or pauses. */
  boolean isClosed(int i) {
    return i == size() - 1 || !after(i).isEmpty();
  }

  /** Where the words {@code [from, to)} stand, first to last. */
  Span span(int from, int to) {
    return words.get(from).span().to(words.get(to - 1).span());
  }

  /** The words {@code [from, to)} as they stand, with the punctuation between them. */
  String text(int from, int to) {
    return sentence.text().substring(words.get(from).start(), words.get(to - 1).end());
  }

  /** Numbers that are equal where words have the same key; a placeholder's is its own. */
  int[] numbered(Function<Token, String> key) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] numbered = new int[size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] =
          words.get(i).isPlaceholder()
              ? -1 - i
              : numbers.computeIfAbsent(key.apply(words.get(i)), k -> numbers.size());
    }
    return numbered;
  }
}
