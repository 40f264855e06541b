package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;

/** What a sieve passes over finds nothing: all rules of LanguageTool's files, on an article. */
class RuleSieveTest {
  private static final Language ENGLISH = AnalysisEnglish.american();
  private static final int SENTENCES = 12;

  private final JLanguageTool languageTool = new JLanguageTool(new AnalysisEnglish());

  @Test
  void grammar() throws IOException {
    try (InputStream file =
        JLanguageTool.getDataBroker().getAsStream("/org/languagetool/rules/en/grammar.xml")) {
      List<AbstractPatternRule> rules =
          new PatternRuleLoader().getRules(file, "grammar.xml", ENGLISH);
      RuleSieve sieve = new RuleSieve(rules);
      int passedOver = 0;
      for (String text : sentences()) {
        AnalyzedSentence sentence = languageTool.getAnalyzedSentence(text);
        TestedWord[] words = sieve.tested(sentence);
        for (AbstractPatternRule rule : rules) {
          if (!sieve.mayFind(rule, words)) {
            passedOver++;
            assertThat(rule.match(sentence)).as(rule.getFullId() + " in " + text).isEmpty();
          }
        }
      }
      assertThat(passedOver).isGreaterThan(SENTENCES * rules.size() / 2);
    }
  }

  @Test
  @SuppressWarnings("ReferenceEquality") // a sentence that no rule changes is given back
  void disambiguation() throws Exception {
    try (InputStream file =
        JLanguageTool.getDataBroker().getFromResourceDirAsStream("en/disambiguation.xml")) {
      List<DisambiguationPatternRule> rules =
          new DisambiguationRuleLoader().getRules(file, ENGLISH, "disambiguation.xml");
      RuleSieve sieve = new RuleSieve(rules);
      for (String text : sentences()) {
        AnalyzedSentence sentence = languageTool.getRawAnalyzedSentence(text);
        TestedWord[] words = sieve.tested(sentence);
        for (DisambiguationPatternRule rule : rules) {
          words = sieve.tested(sentence, words);
          boolean mayFind = sieve.mayFind(rule, words);
          AnalyzedSentence replaced = rule.replace(sentence);
          assertThat(mayFind || replaced == sentence).as(rule.getFullId() + " in " + text).isTrue();
          sentence = replaced;
        }
      }
    }
  }

  /** Of a garbled article and one that is not, a few. */
  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String name : List.of("articles/cup-final.md", "articles/bridge-closure.txt")) {
      String text = Files.readString(Path.of("fixtures", name));
      sentences.addAll(Stream.of(text.split("(?<=[.!?”])\\s+")).limit(SENTENCES / 2).toList());
    }
    sentences.add("@ 5th-grade U.S. “naïve” they's — 1,000.50% re-");
    return sentences;
  }
}
