package io.calque.rule;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of a card, which shows what its rule does.
 *
 * @param text with {@code [[ ]]} around each place that is flagged
 * @param source what it was translated from, where the rule looks at that
 * @param sourceLanguage ISO 639 code of the language that it was translated from, likewise
 */
public record Example(String text, Optional<String> source, Optional<String> sourceLanguage) {
  /** A text whose source is not known. */
  public Example(String text) {
    this(text, Optional.empty(), Optional.empty());
  }

  /** What is said of its origin, as it is shown: {@code de: Der Saal ist frei.} */
  public Optional<String> origin() {
    return Stream.of(sourceLanguage, source)
        .flatMap(Optional::stream)
        .map(String::stripTrailing)
        .reduce((language, words) -> language + ": " + words);
  }
}
