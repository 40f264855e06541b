package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.detect.Detectors;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleSet;

class GrammarRulesTest {
  private static final Language ENGLISH = AnalysisEnglish.american();
  private static final RuleChoice CHOICE = choice();
  private static final List<Rule> WHOLE = KeptRules.whole(CHOICE, ENGLISH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They have went to the the harbour because of a accident.",
        "“He didn’t knew”, she telled us, “what the children’s does.”",
        "No.",
        "1,000 naïve people is in Zürich; they was there since 5 P.M."
      })
  void passesOverRulesThatFindNothing(String text) throws IOException {
    AnalyzedSentence sentence = new JLanguageTool(ENGLISH).getAnalyzedSentence(text);
    RuleSet rules =
        new GrammarRules(CHOICE, ENGLISH, GrammarRules.files(CHOICE, ENGLISH).orElseThrow());

    List<Rule> asked = rules.rulesForSentence(sentence);

    assertThat(asked).hasSizeLessThan(WHOLE.size() / 4);
    assertThat(names(WHOLE)).containsSubsequence(names(asked));
    List<String> others = names(WHOLE);
    others.removeAll(names(asked));
    for (Rule rule : WHOLE) {
      if (others.contains(rule.getFullId())) {
        assertThat(rule).isInstanceOf(AbstractPatternRule.class);
        assertThat(rule.match(sentence)).as(rule.getFullId()).isEmpty();
      }
    }
  }

  @Test
  void knowsOnlyTheRulesOfTheCardItWasMadeWith() {
    assertThat(GrammarRules.files(RuleChoice.ALL, ENGLISH)).isEmpty();
  }

  private static List<String> names(List<Rule> rules) {
    return rules.stream().map(Rule::getFullId).collect(Collectors.toCollection(ArrayList::new));
  }

  private static RuleChoice choice() {
    List<RuleChoice> read = new ArrayList<>();
    Map<String, Function<Card, Detector>> detectors = new HashMap<>(Detectors.BY_NAME);
    detectors.put(
        "grammar",
        options -> {
          read.add(RuleChoice.read(options));
          return document -> Stream.empty();
        });
    Rulebook.builtIn(detectors).rules().forEach(rule -> rule.detector().prepare());
    return read.get(0);
  }
}
