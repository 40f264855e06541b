package io.calque.names;

import io.calque.analysis.Prose;

/** Who and what a document names. Immutable. */
public record Names() {
  /** Reads the names of a text. */
  public static Names of(Prose prose) {
    return new Names();
  }
}
