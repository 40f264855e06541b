package io.calque.languagetool;

import io.calque.languagetool.RuleHints.Condition;
import java.lang.reflect.Field;
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
    Object @Nullable [] hints = (Object[]) value(AbstractTokenBasedRule.class, "tokenHints", rule);
    List<Condition> conditions = new ArrayList<>();
    if (hints != null) {
      for (Object hint : hints) {
        boolean lemmas = Boolean.TRUE.equals(value(hint.getClass(), "inflected", hint));
        String @Nullable [] values = (String[]) value(hint.getClass(), "lowerCaseValues", hint);
        conditions.add(new Condition(lemmas, values == null ? List.of() : List.of(values)));
      }
    }
    return conditions;
  }

  private static @Nullable Object value(Class<?> type, String name, Object of) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another LanguageTool than the one this was written for", e);
    }
  }
}
