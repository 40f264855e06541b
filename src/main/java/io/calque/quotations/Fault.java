package io.calque.quotations;

import io.calque.text.Span;

/**
 * A quotation mark that has lost its partner, or does not match it, as far as the conventions for
 * long quotations do not explain it.
 *
 * @param mark the mark itself
 * @param shown the mark and the nearest words of what it opens or closes
 */
public record Fault(Kind kind, Span mark, Span shown) {

  /** What is wrong with the mark. */
  public enum Kind {
    /** It opens a quotation that nothing closes. */
    UNCLOSED,
    /** It closes a quotation that nothing opens. */
    UNOPENED,
    /** Two marks stand where one should. */
    DOUBLED,
    /** It closes a quotation that a mark of another shape opens. */
    MIXED
  }
}
