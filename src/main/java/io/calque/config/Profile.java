package io.calque.config;

import io.calque.Linter;
import io.calque.rule.Rulebook;
import java.util.List;

/**
 * What is in force for some files.
 *
 * @param all every rule that there is for them
 * @param states each as the configuration leaves it
 * @param looking the rules that look
 * @param linter with these
 * @param accepted words and names
 */
record Profile(
    Rulebook all, List<RuleState> states, Rulebook looking, Linter linter, AcceptedWords accepted) {
  /** Copies the list. */
  Profile {
    states = List.copyOf(states);
  }
}
