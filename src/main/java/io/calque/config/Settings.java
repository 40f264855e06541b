package io.calque.config;

import java.util.List;
import java.util.Optional;

/**
 * What a configuration says about files: all of them, or those of an override. Compared by
 * identity.
 */
final class Settings {
  private final List<RuleSetting> rules;
  private final List<Accepted> accepted;
  private final Optional<Stated<OriginalPath>> original;
  private final Optional<Stated<String>> originalLanguage;

  Settings(
      List<RuleSetting> rules,
      List<Accepted> accepted,
      Optional<Stated<OriginalPath>> original,
      Optional<Stated<String>> originalLanguage) {
    this.rules = List.copyOf(rules);
    this.accepted = List.copyOf(accepted);
    this.original = original;
    this.originalLanguage = originalLanguage;
  }

  List<RuleSetting> rules() {
    return rules;
  }

  /** Where the originals of files lie, if that is said. */
  Optional<Stated<OriginalPath>> original() {
    return original;
  }

  /** ISO 639 code of the language that files were translated from, if that is said. */
  Optional<Stated<String>> originalLanguage() {
    return originalLanguage;
  }

  /** Words and names that are right. */
  List<Accepted> accepted() {
    return accepted;
  }
}
