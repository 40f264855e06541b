package io.calque.languagetool;

import static java.util.Objects.requireNonNull;

import io.calque.languagetool.RuleHints.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/**
 * What a sentence must have so that a rule of LanguageTool's may find something: as LanguageTool
 * itself sees it when the rule is made, and tells nobody.
 */
final class RuleConditions {
  private RuleConditions() {}

  /** The conditions of a rule, the first of which fewest sentences fulfil. */
  static List<Condition> of(AbstractTokenBasedRule rule) {
    Object @Nullable [] hints =
        (Object[]) Inside.get(AbstractTokenBasedRule.class, "tokenHints", rule);
    List<Condition> conditions = new ArrayList<>();
    if (hints != null) {
      for (Object hint : hints) {
        boolean lemmas = Boolean.TRUE.equals(Inside.get(hint.getClass(), "inflected", hint));
        String @Nullable [] values =
            (String[]) Inside.get(hint.getClass(), "lowerCaseValues", hint);
        int element = (Integer) requireNonNull(Inside.get(hint.getClass(), "tokenIndex", hint));
        conditions.add(
            new Condition(lemmas, values == null ? List.of() : List.of(values), element));
      }
    }
    return conditions;
  }
}
