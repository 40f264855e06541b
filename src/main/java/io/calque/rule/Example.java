package io.calque.rule;

import java.util.Optional;

/**
 * A text of a card, which shows what its rule does.
 *
 * @param text with {@code [[ ]]} around each place that is flagged
 * @param source what it was translated from, where the rule looks at that
 */
public record Example(String text, Optional<String> source) {
  /** A text whose source is not known. */
  public Example(String text) {
    this(text, Optional.empty());
  }
}
