package io.calque.config;

import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import java.nio.file.Path;
import java.util.List;

/** Where rules come from, and which of them are wanted: what a command line says of them. */
public interface RuleSource {
  /** Every rule that there is, with the cards of some folders. */
  Rulebook rules(List<Path> folders);

  /**
   * Whether a rule looks.
   *
   * @param on whether it would as it is configured
   */
  boolean looks(Rule rule, boolean on);
}
