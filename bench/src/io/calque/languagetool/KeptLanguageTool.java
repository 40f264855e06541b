package io.calque.languagetool;

import io.calque.detect.Detectors;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Rulebook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;

/**
 * LanguageTool itself with those of its rules that Calque keeps, and no others. In this package
 * because nobody else knows how the card chooses them.
 */
public final class KeptLanguageTool {
  private static final String CARD = "grammar";

  private KeptLanguageTool() {}

  /**
   * @param speller whether LanguageTool's speller is on as well, for which Calque has one of its own
   */
  public static JLanguageTool create(boolean speller) {
    RuleChoice choice = choice();
    JLanguageTool languageTool = new JLanguageTool(AnalysisEnglish.american());
    for (Rule rule : languageTool.getAllRules()) {
      boolean spells = rule.isDictionaryBasedSpellingRule();
      if (spells ? !speller : !choice.keeps(rule)) {
        languageTool.disableRule(rule.getFullId());
      }
    }
    check(languageTool, choice);
    return languageTool;
  }

  /** What the card says; the detector that it asks for is not made. */
  private static RuleChoice choice() {
    List<RuleChoice> read = new ArrayList<>();
    Map<String, Function<Card, Detector>> detectors = new HashMap<>(Detectors.BY_NAME);
    detectors.put(
        CARD,
        options -> {
          read.add(RuleChoice.read(options));
          return document -> Stream.empty();
        });
    Rulebook.builtIn(detectors).rules().stream()
        .filter(rule -> rule.id().equals(CARD))
        .forEach(rule -> rule.detector().prepare());
    return read.get(0);
  }

  private static void check(JLanguageTool languageTool, RuleChoice choice) {
    Set<String> wanted = ids(languageTool.getAllRules().stream().filter(choice::keeps));
    Set<String> active =
        ids(
            languageTool.getAllActiveRules().stream()
                .filter(rule -> !rule.isDictionaryBasedSpellingRule()));
    if (!active.equals(wanted)) {
      throw new IllegalStateException(active.size() + " rules are on and not " + wanted.size());
    }
  }

  private static Set<String> ids(Stream<Rule> rules) {
    return rules.map(Rule::getFullId).collect(Collectors.toSet());
  }
}
