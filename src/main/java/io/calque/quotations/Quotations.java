package io.calque.quotations;

import io.calque.analysis.Prose;

/** What stands in quotation marks. Immutable. */
public record Quotations() {
  /** Reads the quotations of a text. */
  public static Quotations of(Prose prose) {
    return new Quotations();
  }
}
