package io.calque.languagetool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Something that an element of a rule's pattern asks of each reading of a word by itself, its text
 * or its tag, and that is the same for the same text or tag. Immutable.
 *
 * @param kind what it looks at
 * @param wording tells it from others, of whatever kind
 * @param element LanguageTool's own test
 */
record WordTest(Kind kind, String wording, PatternToken element) {

  /** What a test looks at. */
  enum Kind {
    TEXT,
    LEMMA,
    TAG
  }

  /**
   * The tests that a reading passes if the element fits it; they leave out what is about anything
   * else, such as exceptions, chunks or the space before the word.
   */
  static List<WordTest> of(PatternToken element) {
    List<WordTest> tests = new ArrayList<>();
    // What a reference or a choice asks is not known before.
    if (element.isReferenceElement() || element.hasOrGroup()) {
      return tests;
    }
    if (!element.getString().isEmpty()) {
      tests.add(ofText(element));
    }
    if (element.getPOStag() != null) {
      tests.add(ofTag(element));
    }
    return tests;
  }

  private static WordTest ofText(PatternToken element) {
    PatternToken text = copy(element);
    text.setPosToken(null);
    Kind kind = element.isInflected() ? Kind.LEMMA : Kind.TEXT;
    return new WordTest(
        kind,
        wording(
            kind,
            element.getString(),
            element.getNegation(),
            element.isRegularExpression(),
            element.isCaseSensitive()),
        text);
  }

  private static WordTest ofTag(PatternToken element) {
    PatternToken tag = copy(element);
    tag.setStringElement("");
    tag.setNegation(false);
    return new WordTest(
        Kind.TAG,
        wording(
            Kind.TAG,
            element.getPOStag(),
            element.getPOSNegation(),
            element.isPOStagRegularExpression()),
        tag);
  }

  private static PatternToken copy(PatternToken element) {
    try {
      return (PatternToken) element.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String wording(Kind kind, String asked, boolean... how) {
    return kind + Arrays.toString(how) + asked;
  }

  /** Whether a text or a lemma passes. */
  boolean passesText(String text) {
    return passes(new AnalyzedToken(text, null, null));
  }

  /**
   * Whether a tag passes.
   *
   * @param none whether LanguageTool says of the reading that it has no tag, as it also does where
   *     that of an end is all that there is
   */
  boolean passesTag(@Nullable String tag, boolean none) {
    AnalyzedToken token = new AnalyzedToken("", tag, null);
    token.setNoPOSTag(none);
    return passes(token);
  }

  /** Whether it passes with or without a space before it. */
  private boolean passes(AnalyzedToken token) {
    if (element.isMatched(token)) {
      return true;
    }
    token.setWhitespaceBefore(true);
    return element.isMatched(token);
  }
}
