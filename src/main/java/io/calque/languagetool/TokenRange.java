package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.text.Span;

/**
 * Tokens of a sentence, by their place in {@link Sentence#tokens()}: {@code from} and the next up
 * to {@code to}, exclusive. Empty for what is optional and not there.
 */
record TokenRange(int from, int to) {
  boolean isEmpty() {
    return from == to;
  }

  boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }

  /** Where they stand in the source. */
  Span span(Sentence sentence) {
    return sentence.tokens().get(from).span().to(sentence.tokens().get(to - 1).span());
  }

  /** Their text as detectors see it, with what is between them. */
  String text(Sentence sentence) {
    return isEmpty()
        ? ""
        : sentence
            .text()
            .substring(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
  }
}
