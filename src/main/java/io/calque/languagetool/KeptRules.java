package io.calque.languagetool;

import org.languagetool.JLanguageTool;
import org.languagetool.rules.patterns.RuleSet;

/**
 * LanguageTool's rules for American English, as far as a card keeps them. They are read when they
 * are first needed, which takes a second. Safe to share between threads: LanguageTool's pattern
 * rules are shared, the others are made for each thread.
 */
final class KeptRules {
  private final ThreadLocal<RuleSet> rules;

  KeptRules(RuleChoice choice) {
    this.rules = ThreadLocal.withInitial(() -> read(choice));
  }

  /** The rules of this thread. */
  RuleSet get() {
    return rules.get();
  }

  private static RuleSet read(RuleChoice choice) {
    return RuleSet.textLemmaHinted(
        new JLanguageTool(AnalysisEnglish.american())
            .getAllRules().stream().filter(choice::keeps).toList());
  }
}
