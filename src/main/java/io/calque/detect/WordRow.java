package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.document.Facet;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a sentence in a row, numbered from 0, with the punctuation between them set aside:
 * what repetition is looked for in. Immutable.
 */
final class WordRow {
  private static final Facet<List<WordRow>> ALL =
      new Facet<>(
          document -> {
            Gist gist = Gist.of(document.language());
            WordNumbers numbers = new WordNumbers();
            return document.sentences().stream().map(s -> of(s, gist, numbers)).toList();
          });

  private final Sentence sentence;
  private final List<Token> words;
  private final List<String> after;
  private final List<String> gists;
  private final int[] numbers;
  private final int[] gistNumbers;

  private WordRow(Sentence sentence, List<String> after, Gist gist, WordNumbers numbers) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.after = after;
    this.gists = words.stream().map(gist::of).toList();
    this.numbers = numbers.of(words, words.stream().map(Token::folded).toList());
    this.gistNumbers = numbers.of(words, gists);
  }

  /** The sentences of a document, one after another. */
  static List<WordRow> all(Document document) {
    return ALL.of(document);
  }

  private static WordRow of(Sentence sentence, Gist gist, WordNumbers numbers) {
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
    return new WordRow(sentence, after.subList(1, after.size()), gist, numbers);
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
    for (int i = from; i < to - 1; i++) {
      if (!after.get(i).isEmpty()) {
        return false;
      }
    }
    return true;
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

  /** All words, folded, with a space between them. */
  String wording() {
    StringBuilder wording = new StringBuilder();
    for (Token word : words) {
      wording.append(wording.length() == 0 ? "" : " ").append(word.folded());
    }
    return wording.toString();
  }

  /** What a word amounts to, as {@link Gist} has it. */
  String gist(int i) {
    return gists.get(i);
  }

  /** What is said again in the same words: {@link Recurrence#in}. */
  List<Recurrence> recurrences(int minLength, int maxDistance) {
    return Recurrence.in(numbers, minLength, maxDistance);
  }

  /** What is said again in words that amount to the same: {@link Recurrence#in}. */
  List<Recurrence> gistRecurrences(int minLength, int maxDistance) {
    return Recurrence.in(gistNumbers, minLength, maxDistance);
  }

  /** Whether two words are the same, whatever the case; a placeholder never is. */
  boolean isSame(int i, int j) {
    return numbers[i] == numbers[j] && !words.get(i).isPlaceholder();
  }
}
