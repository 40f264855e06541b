package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.patterns.AbstractPatternRulePerformer;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternTokenMatcher;
import org.languagetool.rules.patterns.UnifierConfiguration;

/**
 * One search for a pattern in a sentence: LanguageTool's engine, which knows texts, lemmas, tags,
 * chunks, options and skips, and beside it what it does not know: names and earlier tokens.
 */
final class PatternSearch extends AbstractPatternRulePerformer {
  private final PatternRule pattern;
  private final Document document;
  private final Sentence sentence;
  private final AnalyzedSentence words;

  /** The token that was last found to fit an element, by the element's number. */
  private final int[] fitting;

  /**
   * @param words one reading for each token, after that of the beginning
   */
  PatternSearch(PatternRule pattern, Document document, Sentence sentence, AnalyzedSentence words) {
    super(pattern, new UnifierConfiguration().createUnifier());
    this.pattern = pattern;
    this.document = document;
    this.sentence = sentence;
    this.words = words;
    this.fitting = new int[pattern.getPatternTokens().size()];
  }

  List<Occurrence> occurrences() {
    List<Occurrence> found = new ArrayList<>();
    try {
      doMatch(
          words,
          words.getTokensWithoutWhitespace(),
          (shifts, first, last, firstMarked, lastMarked) ->
              found.add(
                  new Occurrence(
                      elements(shifts, first), new TokenRange(firstMarked - 1, lastMarked))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableList(found);
  }

  boolean isName(int token) {
    return document.names().isName(token(token));
  }

  boolean isFirst(int token) {
    return token == 1;
  }

  boolean isLast(int token) {
    return token == sentence.tokens().size();
  }

  boolean isSameWord(int token, int element) {
    return token(token).sameWord(token(fitting[element]));
  }

  boolean isSameLemma(int token, int element) {
    return isSameWord(token, element)
        || !Collections.disjoint(token(token).lemmas(), token(fitting[element]).lemmas());
  }

  @Override
  protected boolean testAllReadings(
      AnalyzedTokenReadings[] tokens,
      PatternTokenMatcher matcher,
      @Nullable PatternTokenMatcher previous,
      int token,
      int firstMatch,
      int previousSkip)
      throws IOException {
    PatternElement element = (PatternElement) matcher.getPatternToken();
    boolean fits =
        token > 0
            && super.testAllReadings(tokens, matcher, previous, token, firstMatch, previousSkip)
            && element.fits(token, this);
    if (fits) {
      fitting[element.index()] = token;
    }
    return fits;
  }

  /** LanguageTool's tokens begin with an empty one that ours do not have. */
  private Token token(int token) {
    return sentence.tokens().get(token - 1);
  }

  /**
   * @param shifts how many tokens further each element ends than the one before it
   */
  private List<TokenRange> elements(int[] shifts, int first) {
    List<TokenRange> ranges = new ArrayList<>();
    int at = first - 1;
    int skip = 0;
    for (int i = 0; i < fitting.length; i++) {
      int end = at + shifts[i];
      // After a skip it is not known where the element begins, but for one that occurs once.
      int from = skip > 0 && end > at ? end - 1 : at;
      ranges.add(new TokenRange(from, end));
      if (end > at) {
        skip = pattern.getPatternTokens().get(i).getSkipNext();
      }
      at = end;
    }
    return ranges;
  }
}
