package io.calque.cli;

import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.yaml.Mapping;
import io.calque.yaml.Yaml;
import java.util.Locale;

/** How much of LanguageTool's grammar is reported: the option {@code level} of its rule. */
enum GrammarLevel {
  QUIET,
  FULL;

  private static final String RULE = "grammar";

  /** The rules, with grammar at this level. */
  Rulebook in(Rulebook rulebook) {
    Mapping options =
        Yaml.read("--grammar", "level: " + name().toLowerCase(Locale.ROOT)).orElseThrow();
    return new Rulebook(
        rulebook.rules().stream()
            .map(rule -> isGrammar(rule) ? rule.tuned(options) : rule)
            .toList());
  }

  private static boolean isGrammar(Rule rule) {
    return rule.id().equals(RULE);
  }
}
