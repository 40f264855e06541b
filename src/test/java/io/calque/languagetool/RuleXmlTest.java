package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.broker.ResourceDataBroker;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;

/** Rules that were cut out of their file are the same as when LanguageTool reads it whole. */
class RuleXmlTest {
  private static final int ROUNDS = 7;
  private static final Language ENGLISH = AnalysisEnglish.american();
  private static final ResourceDataBroker FILES = JLanguageTool.getDataBroker();

  /** Reads rules as LanguageTool does. */
  private interface Loader {
    List<? extends AbstractPatternRule> load(InputStream xml) throws Exception;
  }

  @Test
  void grammar() throws Exception {
    Loader loader = xml -> new PatternRuleLoader().getRules(xml, "test", ENGLISH);
    for (String source : ENGLISH.getRuleFileNames()) {
      try (InputStream whole = FILES.getAsStream(source);
          InputStream again = FILES.getAsStream(source)) {
        assertSameRules(loader, whole, RuleXmlCutter.cut(again, false));
      }
    }
  }

  @Test
  void disambiguation() throws Exception {
    Loader loader = xml -> new DisambiguationRuleLoader().getRules(xml, ENGLISH, "test");
    for (String source : List.of("en/disambiguation.xml", "disambiguation-global.xml")) {
      try (InputStream whole = FILES.getFromResourceDirAsStream(source);
          InputStream again = FILES.getFromResourceDirAsStream(source)) {
        assertSameRules(loader, whole, RuleXmlCutter.cut(again, true));
      }
    }
  }

  @Test
  void closesWhatItOpens() throws IOException {
    RuleXml xml =
        RuleXml.of(
            List.of(-1, 0, 1, 0),
            List.of(0, 2, 2, 3),
            List.of(1, 1, 2, 1),
            List.of(-1, -1, 1, -1),
            List.of(
                "<a>", "</a>", "<b>", "</b>", "<c>", "</c>", "<d>", "</d>", "1", "2", "3", "4"));

    assertThat(xml.only(rules(0, 1, 2, 3)))
        .asString()
        .isEqualTo("<a>1<b><c>23</c></b><d>4</d></a>");
    assertThat(xml.only(rules(2))).asString().isEqualTo("<a><b><c>3</c></b></a>");
    assertThat(xml.only(rules())).isEmpty();
    assertThat(xml.number(2)).isEqualTo(2);
    assertThat(xml.led(rules(2, 3))).isEqualTo(rules(1, 2, 3));
  }

  private static void assertSameRules(Loader loader, InputStream whole, RuleXml xml)
      throws Exception {
    Set<String> cut = new TreeSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      BitSet some = new BitSet();
      for (int rule = round; rule < xml.size(); rule += ROUNDS) {
        some.set(rule);
      }
      loader
          .load(new ByteArrayInputStream(xml.only(xml.led(some))))
          .forEach(r -> cut.add(described(r)));
    }
    Set<String> expected = new TreeSet<>();
    loader.load(whole).forEach(r -> expected.add(described(r)));
    assertThat(cut).isNotEmpty().isEqualTo(expected);
  }

  /** All that it looks for and says; its number in its group is not known to a part of a file. */
  private static String described(AbstractPatternRule rule) {
    StringBuilder all = new StringBuilder();
    all.append(rule.getId()).append('|').append(rule.getDescription()).append('|');
    all.append(rule.getMessage()).append('|');
    all.append(rule.getSuggestionsOutMsg()).append('|').append(rule.getPatternTokens());
    all.append('|').append(rule.getStartPositionCorrection());
    all.append('|').append(rule.getEndPositionCorrection());
    all.append('|').append(rule.getTags()).append(rule.getToneTags()).append(rule.getPriority());
    all.append('|').append(rule.isDefaultOff()).append(rule.isGoalSpecific());
    all.append('|').append(rule.getMinPrevMatches()).append(rule.getLocQualityIssueType());
    all.append('|').append(rule.getFilterArguments()).append('|').append(rule.getUrl());
    if (rule.getCategory() != null) {
      all.append(rule.getCategory().getId());
    }
    rule.getAntiPatterns().forEach(p -> all.append("\n  not ").append(p.getPatternTokens()));
    return all.toString();
  }

  private static BitSet rules(int... numbers) {
    BitSet rules = new BitSet();
    for (int number : numbers) {
      rules.set(number);
    }
    return rules;
  }
}
