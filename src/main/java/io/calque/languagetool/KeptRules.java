package io.calque.languagetool;

import io.calque.lazy.Lazy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleSet;

/**
 * LanguageTool's rules for American English, as far as a card keeps them. For the card that Calque
 * comes with, each is read when it is needed; for another choice all are, which takes a second.
 * Safe to share between threads: LanguageTool's pattern rules are shared, the others are made for
 * each thread.
 */
final class KeptRules {
  private final ThreadLocal<RuleSet> rules;

  private final RuleChoice choice;
  private final Lazy<Optional<RuleFiles<AbstractPatternRule>>> files;
  private final AtomicBoolean begun = new AtomicBoolean();
  private @Nullable RuleSet prepared;

  KeptRules(RuleChoice choice) {
    this.choice = choice;
    this.rules = ThreadLocal.withInitial(this::take);
    this.files = new Lazy<>(() -> GrammarRules.files(choice, AnalysisEnglish.american()));
  }

  /** Every rule that a choice keeps, as LanguageTool reads them. */
  static List<Rule> whole(RuleChoice choice, Language english) {
    return new JLanguageTool(english).getAllRules().stream().filter(choice::keeps).toList();
  }

  /** Reads the rules for the thread that asks first. */
  synchronized void prepare() {
    if (prepared == null) {
      prepared = read();
    }
  }

  /** Makes all rules that the first document needs; what others need besides is made bit by bit. */
  void expect(Supplier<List<AnalyzedSentence>> first) {
    if (begun.compareAndSet(false, true)) {
      files.get().ifPresent(f -> f.expect(first.get()));
    }
  }

  /** The rules of this thread. */
  RuleSet get() {
    return rules.get();
  }

  private synchronized RuleSet take() {
    RuleSet taken = prepared == null ? read() : prepared;
    prepared = null;
    return taken;
  }

  private RuleSet read() {
    Language english = AnalysisEnglish.american();
    return files
        .get()
        .map(f -> (RuleSet) new GrammarRules(choice, english, f))
        .orElseGet(() -> RuleSet.textLemmaHinted(whole(choice, english)));
  }
}
