package io.calque.languagetool;

import java.util.List;

/**
 * A place in a sentence that fits a token pattern.
 *
 * @param elements the tokens of each element of the pattern, in order
 * @param marked the tokens that are to be marked, never empty
 */
record Occurrence(List<TokenRange> elements, TokenRange marked) {
  /** Copies the list. */
  Occurrence {
    elements = List.copyOf(elements);
  }
}
