package io.calque.config;

import java.util.List;

/**
 * What a configuration says about files: all of them, or those of an override. Compared by
 * identity.
 */
final class Settings {
  private final List<RuleSetting> rules;
  private final List<Accepted> accepted;

  Settings(List<RuleSetting> rules, List<Accepted> accepted) {
    this.rules = List.copyOf(rules);
    this.accepted = List.copyOf(accepted);
  }

  List<RuleSetting> rules() {
    return rules;
  }

  /** Words and names that are right. */
  List<Accepted> accepted() {
    return accepted;
  }
}
