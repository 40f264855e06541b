package io.calque.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What a rule asks of words one by one: for each run of elements that fit words in a row, tests
 * that those words pass. Where no words do so, the rule finds nothing. Immutable.
 *
 * @param runs for each element of each a bit for each test
 */
record RuleOutline(List<long[][]> runs) {

  /**
   * @param pattern the elements of a rule
   * @param numbers the number of a test
   * @param length how many numbers hold a bit for each test
   */
  static RuleOutline of(List<PatternToken> pattern, ToIntFunction<WordTest> numbers, int length) {
    List<long[][]> runs = new ArrayList<>();
    List<long[]> run = new ArrayList<>();
    for (PatternToken element : pattern) {
      if (element.getMinOccurrence() > 0) {
        long[] asked = new long[length];
        for (WordTest test : WordTest.of(element)) {
          int number = numbers.applyAsInt(test);
          asked[number / Long.SIZE] |= 1L << number;
        }
        run.add(asked);
      }
      boolean nextIsBeside =
          element.getMinOccurrence() == 1
              && element.getMaxOccurrence() == 1
              && element.getSkipNext() == 0;
      if (!nextIsBeside) {
        runs.add(run.toArray(long[][]::new));
        run.clear();
      }
    }
    runs.add(run.toArray(long[][]::new));
    return new RuleOutline(runs);
  }

  /**
   * Whether each run of elements fits somewhere.
   *
   * @param words what the tests say of each
   */
  boolean fits(TestedWord[] words) {
    for (long[][] run : runs) {
      if (!fits(run, words)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(long[][] run, TestedWord[] words) {
    for (int start = 0; start + run.length <= words.length; start++) {
      int at = 0;
      while (at < run.length && passes(words[start + at].passed(), run[at])) {
        at++;
      }
      if (at == run.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(long[] word, long[] asked) {
    for (int i = 0; i < asked.length; i++) {
      if ((asked[i] & ~word[i]) != 0) {
        return false;
      }
    }
    return true;
  }
}
