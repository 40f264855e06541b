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

  /** What they say of a word. */
  TestedWord of(AnalyzedTokenReadings word) {
    int size = word.getReadingsLength();
    AnalyzedToken[] readings = new AnalyzedToken[size];
    boolean[] untagged = new boolean[size];
    long[] passed = new long[length()];
    String lastText = null;
    String lastLemma = null;
    for (int i = 0; i < size; i++) {
      AnalyzedToken reading = word.getAnalyzedToken(i);
      readings[i] = reading;
      untagged[i] = reading.hasNoTag();
      String text = reading.getToken();
      if (!text.equals(lastText)) {
        add(ofTexts.of(text), passed);
        lastText = text;
      }
      String lemma = reading.getLemma() == null ? text : reading.getLemma();
      if (!lemma.equals(lastLemma)) {
        add(ofLemmas.of(lemma), passed);
        lastLemma = lemma;
      }
      String tag = reading.getPOSTag();
      add((untagged[i] ? ofNone : ofTags).of(tag == null ? NO_TAG : tag), passed);
    }
    return new TestedWord(readings, untagged, passed);
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
