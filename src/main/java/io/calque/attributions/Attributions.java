package io.calque.attributions;

import io.calque.analysis.Prose;
import io.calque.names.Names;
import io.calque.quotations.Quotations;

/** Who is said to have said what. Immutable. */
public record Attributions() {
  /** Reads the attributions of a text. */
  public static Attributions of(Prose prose, Quotations quotations, Names names) {
    return new Attributions();
  }
}
