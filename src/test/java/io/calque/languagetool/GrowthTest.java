package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.analysis.Prose;
import io.calque.detect.Detectors;
import io.calque.document.Document;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.text.Format;
import io.calque.text.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;

/**
 * What a rule costs grows as the text does. Each looks at a text and at one four times as long;
 * what takes the time of a blink passes, and so does what takes less than ten times as long: four
 * is linear, sixty-four is quadratic, and the machine may be busy.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrowthTest {
  private static final int SENTENCES = 300;
  private static final int FACTOR = 8;
  private static final int TOO_MUCH = 30;
  private static final long BLINK = 400_000_000;
  private static final int TRIES = 3;

  private static final List<String> WHO =
      List.of("Anna Lindqvist", "The mayor", "He", "Prof. Tom Okafor", "The council of Eastport");
  private static final List<String> DID =
      List.of(
          "said", "told reporters", "has opened", "will close", "announced on 3 May that they saw");
  private static final List<String> WHAT =
      List.of(
          "the harbour",
          "“a new bridge,”",
          "the bridge and the bridge",
          "(the old mill",
          "1,200 boats");
  private static final List<String> HOW =
      List.of("in Spring", "yesterday", "on Friday, he said", "at 25:61", "without further notice");

  /** A text that was analysed. */
  private record Text(Source source, Prose prose) {}

  private final Map<String, Text> texts = new ConcurrentHashMap<>();
  private final Map<String, AnalyzedSentence> known = new ConcurrentHashMap<>();
  private final JLanguageTool english = new JLanguageTool(new AnalysisEnglish());
  private final LanguageToolAnalyzer analyzer =
      new LanguageToolAnalyzer(text -> known.computeIfAbsent(text, this::analyzed));

  private AnalyzedSentence analyzed(String text) {
    try {
      return english.getAnalyzedSentence(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  List<DynamicTest> inOneLongParagraph() throws IOException {
    return tests(" ");
  }

  @TestFactory
  List<DynamicTest> inManyParagraphs() throws IOException {
    return tests("\n\n");
  }

  private List<DynamicTest> tests(String between) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : Rulebook.builtIn(Detectors.BY_NAME).rules()) {
      tests.add(
          DynamicTest.dynamicTest(
              rule.id(),
              () -> {
                long shorter = time(rule, SENTENCES, between);
                long longer = time(rule, SENTENCES * FACTOR, between);
                assertThat(longer).isLessThan(Math.max(BLINK, shorter * TOO_MUCH));
              }));
    }
    return tests;
  }

  /** The shortest of some tries, each with a new document, so that facets are made anew. */
  private long time(Rule rule, int sentences, String between) {
    Text text = texts.computeIfAbsent(sentences + between, key -> text(sentences, between));
    long best = Long.MAX_VALUE;
    for (int i = 0; i < TRIES && best > BLINK / FACTOR; i++) {
      Document document = new Document(text.source(), text.prose());
      long before = System.nanoTime();
      rule.findings(document).forEach(finding -> {});
      best = Math.min(best, System.nanoTime() - before);
    }
    return best;
  }

  private Text text(int sentences, String between) {
    Random random = new Random(sentences);
    List<String> text = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      text.add(
          String.join(" ", one(WHO, random), one(DID, random), one(WHAT, random), one(HOW, random))
              + ".");
    }
    Source source = new Source("long.txt", String.join(between, text));
    return new Text(
        source,
        new Prose("en", Format.PLAIN_TEXT.blocks(source).stream().map(analyzer::analyze).toList()));
  }

  private static String one(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
