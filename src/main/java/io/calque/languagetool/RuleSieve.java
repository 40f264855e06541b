package io.calque.languagetool;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Tells rules that find nothing in a sentence, as its words say one by one. For rules that look at
 * any sentence: LanguageTool tries them at each word, and hardly any finds something. Safe to share
 * between threads.
 */
final class RuleSieve {
  private final IdentityHashMap<AbstractPatternRule, RuleOutline> outlines =
      new IdentityHashMap<>();
  private final WordTests tests;

  /**
   * @param all rules that look at any sentence
   */
  RuleSieve(List<? extends AbstractPatternRule> all) {
    List<AbstractPatternRule> rules = new ArrayList<>(all);
    rules.removeIf(rule -> !looksAtWords(rule));
    Map<String, Integer> numbers = new LinkedHashMap<>();
    List<WordTest> asked = new ArrayList<>();
    for (AbstractPatternRule rule : rules) {
      for (PatternToken element : rule.getPatternTokens()) {
        for (WordTest test : WordTest.of(element)) {
          if (numbers.putIfAbsent(test.wording(), asked.size()) == null) {
            asked.add(test);
          }
        }
      }
    }
    this.tests = new WordTests(asked);
    for (AbstractPatternRule rule : rules) {
      outlines.put(
          rule,
          RuleOutline.of(
              rule.getPatternTokens(),
              test -> numbers.getOrDefault(test.wording(), 0),
              tests.length()));
    }
  }

  /** What the tests say of each word of a sentence. */
  TestedWord[] tested(AnalyzedSentence sentence) {
    return tested(sentence, new TestedWord[0]);
  }

  /**
   * What the tests say of each word of a sentence.
   *
   * @param before what they said before a rule changed it, which leaves most words as they are
   */
  TestedWord[] tested(AnalyzedSentence sentence, TestedWord[] before) {
    AnalyzedTokenReadings[] words = sentence.getTokensWithoutWhitespace();
    TestedWord[] tested = new TestedWord[words.length];
    for (int i = 0; i < words.length; i++) {
      boolean same = before.length == words.length && before[i].isOf(words[i]);
      tested[i] = same ? before[i] : tests.of(words[i]);
    }
    return tested;
  }

  /**
   * Whether a rule may find something.
   *
   * @param words as {@link #tested} says
   */
  boolean mayFind(AbstractPatternRule rule, TestedWord[] words) {
    RuleOutline outline = outlines.get(rule);
    return outline == null || outline.fits(words);
  }

  /** Whether it looks at the words of a sentence, and as they are after disambiguation. */
  private static boolean looksAtWords(AbstractPatternRule rule) {
    return rule instanceof AbstractTokenBasedRule
        && !(rule instanceof PatternRule
            && Boolean.TRUE.equals(
                Inside.get(PatternRule.class, "interpretPosTagsPreDisambiguation", rule)));
  }
}
