package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A phrase and its copy further on in the same row.
 *
 * @param first number of the first word of the phrase
 * @param second number of the first word of the copy, not before the end of the phrase
 * @param length words of either
 */
record Copies(WordRow row, int first, int second, int length) {

  static Copies of(WordRow row, Recurrence r) {
    return new Copies(row, r.start(), r.start() + r.distance(), Math.min(r.length(), r.distance()));
  }

  List<Token> phrase() {
    return row.words(first, first + length);
  }

  List<Token> copy() {
    return row.words(second, second + length);
  }

  /** The words between the phrase and the copy. */
  List<Token> gap() {
    return row.words(first + length, second);
  }

  /** The punctuation right after the phrase. */
  String pause() {
    return row.after(first + length - 1);
  }

  /** Whether the sentence stops or pauses after the copy. */
  boolean isClosed() {
    return row.isClosed(second + length - 1);
  }

  /** Whether the words are the very same, whatever the case. */
  boolean isExact() {
    for (int i = 0; i < length; i++) {
      if (!row.isSame(first + i, second + i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the same words are spelled with capitals in both. */
  boolean isSameCase() {
    return IntStream.range(1, length)
        .allMatch(i -> row.word(first + i).isCapitalized() == row.word(second + i).isCapitalized());
  }

  /** From the phrase to the end of the copy. */
  Span span() {
    return row.span(first, second + length);
  }

  String text() {
    return row.text(first, first + length);
  }

  /** A match for all of it that points at the phrase. */
  Match match(String message) {
    return new Match(span(), message)
        .with(new Related(row.span(first, first + length), "first said here"));
  }
}
