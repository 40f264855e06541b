package io.calque.languagetool;

import java.util.List;
import java.util.function.Predicate;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Tests of words by their numbers. All are made at once, and which of them a text or a tag passes
 * is remembered. Safe to share between threads.
 */
final class WordTests {
  private static final int TEXTS = 10_000;
  private static final int TAGS = 1_000;

  /** What stands for no tag. */
  private static final String NO_TAG = "";

  private final List<WordTest> tests;
  private final Memo<long[]> ofTexts;
  private final Memo<long[]> ofLemmas;
  private final Memo<long[]> ofTags;

  /** Of readings of which LanguageTool says that they have no tag. */
  private final Memo<long[]> ofNone;

  WordTests(List<WordTest> tests) {
    this.tests = List.copyOf(tests);
    this.ofTexts = new Memo<>(TEXTS, text -> bits(WordTest.Kind.TEXT, t -> t.passesText(text)));
    this.ofLemmas = new Memo<>(TEXTS, text -> bits(WordTest.Kind.LEMMA, t -> t.passesText(text)));
    this.ofTags = new Memo<>(TAGS, tag -> tagBits(tag, false));
    this.ofNone = new Memo<>(TAGS, tag -> tagBits(tag, true));
  }

  /** How many numbers hold a bit for each test. */
  int length() {
    return (tests.size() + Long.SIZE - 1) / Long.SIZE;
  }

  /** A bit for each test, set if a reading of the word passes it. */
  long[] passed(AnalyzedTokenReadings word) {
    long[] passed = new long[length()];
    for (int i = 0; i < word.getReadingsLength(); i++) {
      AnalyzedToken reading = word.getAnalyzedToken(i);
      String text = reading.getToken();
      String lemma = reading.getLemma();
      String tag = reading.getPOSTag();
      add(ofTexts.of(text), passed);
      add(ofLemmas.of(lemma == null ? text : lemma), passed);
      add((reading.hasNoTag() ? ofNone : ofTags).of(tag == null ? NO_TAG : tag), passed);
    }
    return passed;
  }

  private static void add(long[] bits, long[] to) {
    for (int i = 0; i < bits.length; i++) {
      to[i] |= bits[i];
    }
  }

  private long[] tagBits(String tag, boolean none) {
    return bits(WordTest.Kind.TAG, test -> test.passesTag(tag.equals(NO_TAG) ? null : tag, none));
  }

  private long[] bits(WordTest.Kind kind, Predicate<WordTest> passes) {
    long[] bits = new long[length()];
    for (int number = 0; number < tests.size(); number++) {
      WordTest test = tests.get(number);
      if (test.kind() == kind && passes.test(test)) {
        bits[number / Long.SIZE] |= 1L << number;
      }
    }
    return bits;
  }
}
