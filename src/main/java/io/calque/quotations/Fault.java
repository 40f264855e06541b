package io.calque.quotations;

import io.calque.text.Span;

/**
 * A quotation mark that has lost its partner, or does not match it.
 *
 * @param mark the mark itself
 * @param shown the mark and the nearest words of what it opens or closes
 * @param last whether no further paragraph follows that could close it
 */
public record Fault(Kind kind, Span mark, Span shown, boolean last) {

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
