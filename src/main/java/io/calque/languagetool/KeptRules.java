package io.calque.languagetool;

import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.patterns.RuleSet;

/**
 * LanguageTool's rules for American English, as far as a card keeps them. They are read when they
 * are first needed, which takes a second. Safe to share between threads: LanguageTool's pattern
 * rules are shared, the others are made for each thread.
 */
final class KeptRules {
  private final ThreadLocal<RuleSet> rules;

  private final RuleChoice choice;
  private @Nullable RuleSet prepared;

  KeptRules(RuleChoice choice) {
    this.choice = choice;
    this.rules = ThreadLocal.withInitial(this::take);
  }

  /** Reads the rules for the thread that asks first. */
  synchronized void prepare() {
    if (prepared == null) {
      prepared = read(choice);
    }
  }

  /** The rules of this thread. */
  RuleSet get() {
    return rules.get();
  }

  private synchronized RuleSet take() {
    RuleSet taken = prepared == null ? read(choice) : prepared;
    prepared = null;
    return taken;
  }

  private static RuleSet read(RuleChoice choice) {
    return RuleSet.textLemmaHinted(
        new JLanguageTool(AnalysisEnglish.american())
            .getAllRules().stream().filter(choice::keeps).toList());
  }
}
