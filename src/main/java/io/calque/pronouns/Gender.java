package io.calque.pronouns;

import io.calque.analysis.Token;
import java.util.Optional;

/** The gender of a pronoun, or of whom it means. */
public enum Gender {
  /** She. */
  FEMININE,
  /** He. */
  MASCULINE;

  /** The gender of a pronoun; of any other word none. */
  static Optional<Gender> of(Token token) {
    return switch (token.folded()) {
      case "she", "her", "hers", "herself" -> Optional.of(FEMININE);
      case "he", "him", "his", "himself" -> Optional.of(MASCULINE);
      default -> Optional.empty();
    };
  }

  /** The other one. */
  public Gender other() {
    return this == FEMININE ? MASCULINE : FEMININE;
  }
}
