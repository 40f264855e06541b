package io.calque.languagetool;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;
import org.languagetool.rules.TextLevelRule;

/**
 * LanguageTool's rules on the analysis that every detector shares. Options: {@code level: full} for
 * all that LanguageTool has on by default, or {@code level: quiet} with {@code keep} and {@code
 * drop} as {@link RuleChoice} reads them.
 */
public final class GrammarDetector implements Detector {
  private static final String FULL = "full";
  private static final String QUIET = "quiet";

  private final boolean full;
  private final KeptRules rules;

  public GrammarDetector(Card options) {
    this.full = options.oneOf("level", List.of(QUIET, FULL), level -> level).equals(FULL);
    RuleChoice quiet = full && !options.has("keep") ? RuleChoice.ALL : RuleChoice.read(options);
    this.rules = new KeptRules(full ? RuleChoice.ALL : quiet);
  }

  @Override
  public void prepare() {
    rules.prepare();
  }

  @Override
  public Stream<Match> detect(Document document) {
    rules.expect(() -> document.passages().stream().flatMap(GrammarDetector::analyzed).toList());
    return document.passages().stream().flatMap(passage -> inPassage(document, passage));
  }

  private static Stream<AnalyzedSentence> analyzed(Passage passage) {
    return passage.sentences().stream()
        .map(Sentence::reading)
        .filter(LanguageToolReading.class::isInstance)
        .map(reading -> ((LanguageToolReading) reading).pieces());
  }

  private Stream<Match> inPassage(Document document, Passage passage) {
    List<RuleMatch> found = new ArrayList<>();
    List<AnalyzedSentence> sentences = new ArrayList<>();
    for (Sentence sentence : passage.sentences()) {
      if (sentence.reading() instanceof LanguageToolReading reading) {
        sentences.add(reading.pieces());
        found.addAll(inSentence(sentence, reading.pieces()));
      }
    }
    found.addAll(inText(passage.block().text(), sentences));
    return new CleanOverlappingFilter(AnalysisEnglish.american(), false)
        .filter(new SameRuleGroupFilter().filter(found)).stream()
            .flatMap(match -> reported(document, passage, match));
  }

  /** What sentence rules find, at its place in the passage. */
  private List<RuleMatch> inSentence(Sentence sentence, AnalyzedSentence analyzed) {
    List<RuleMatch> found = new ArrayList<>();
    for (Rule rule : rules.get().rulesForSentence(analyzed)) {
      if (!(rule instanceof TextLevelRule)) {
        for (RuleMatch match : matches(rule, analyzed)) {
          match.setOffsetPosition(
              sentence.from() + match.getFromPos(), sentence.from() + match.getToPos());
          found.add(match);
        }
      }
    }
    return found;
  }

  private List<RuleMatch> inText(String text, List<AnalyzedSentence> sentences) {
    AnnotatedText whole = new AnnotatedTextBuilder().addText(text).build();
    List<RuleMatch> found = new ArrayList<>();
    for (Rule rule : rules.get().allRules()) {
      if (rule instanceof TextLevelRule textRule) {
        try {
          found.addAll(List.of(textRule.match(sentences, whole)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return found;
  }

  private static List<RuleMatch> matches(Rule rule, AnalyzedSentence sentence) {
    try {
      return List.of(rule.match(sentence));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<Match> reported(Document document, Passage passage, RuleMatch found) {
    String text = passage.block().text();
    int from = Math.max(0, found.getFromPos());
    int to = Math.min(text.length(), found.getToPos());
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from == to || passage.block().isPlaceholder(from, to)) {
      return Stream.empty();
    }
    Span span = passage.block().span(from, to);
    if (!full && isAboutName(document, passage, span)) {
      return Stream.empty();
    }
    boolean quoted = document.quotations().isQuoted(span);
    return Stream.of(Report.match(found, span, text.substring(from, to)).mildIf(quoted));
  }

  /**
   * Whether it lies on a name or right behind one. Taggers guess at names, and rules then take
   * "Death toll" for somebody called Death, and miss the verb of "Lakes is".
   */
  private static boolean isAboutName(Document document, Passage passage, Span span) {
    boolean name = false;
    for (Token token : passage.tokens()) {
      if (token.span().start() >= span.end()) {
        return false;
      }
      boolean here = token.span().overlaps(span);
      if (here && (name || document.names().isName(token))) {
        return true;
      }
      name = document.names().isName(token);
    }
    return false;
  }
}
