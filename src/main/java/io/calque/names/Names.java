package io.calque.names;

import io.calque.analysis.Prose;
import io.calque.analysis.Token;

/** Who and what a document names. Immutable. */
public record Names() {
  /** Reads the names of a text. */
  public static Names of(Prose prose) {
    return new Names();
  }

  /** Whether a token is part of a proper name. */
  public boolean isName(Token token) {
    return token.hasTag("NNP");
  }
}
