package io.calque.config;

import io.calque.rule.Rule;
import io.calque.yaml.Place;
import java.util.Optional;

/**
 * A rule as a configuration leaves it.
 *
 * @param on whether it looks
 * @param place where that, its severity or an option is stated last; nothing if all is as its card
 *     says
 */
public record RuleState(Rule rule, boolean on, Optional<Place> place) {
  /** As its card says. */
  static RuleState of(Rule rule) {
    return new RuleState(rule, true, Optional.empty());
  }

  /** This, after one setting more. */
  RuleState after(RuleSetting setting) {
    boolean says = setting.off() || setting.severity().isPresent();
    return new RuleState(
        setting.apply(rule), says ? !setting.off() : on, Optional.of(setting.place()));
  }
}
