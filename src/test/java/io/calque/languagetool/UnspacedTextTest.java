package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.text.Format;
import io.calque.text.Source;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A table of numbers without a space is one run of thousands of tokens, of which LanguageTool puts
 * together all that might be a phrase. Eight times as long, it takes eight times the time where it
 * is linear, and 512 times where each run is put together anew from each token.
 */
class UnspacedTextTest {
  private static final int NUMBERS = 400;
  private static final int FACTOR = 8;
  private static final int TOO_MUCH = 60;
  private static final long BLINK = 500_000_000;

  private final LanguageToolAnalyzer analyzer = new LanguageToolAnalyzer();

  @Test
  void growsAsTheTextDoes() {
    time(NUMBERS);
    long shorter = time(NUMBERS);
    long longer = time(NUMBERS * FACTOR);
    assertThat(longer).isLessThan(Math.max(BLINK, shorter * TOO_MUCH));
  }

  private long time(int numbers) {
    String run =
        IntStream.range(0, numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
    Source source = new Source("table.txt", "The numbers are " + run + " and no more.");
    long before = System.nanoTime();
    assertThat(Format.PLAIN_TEXT.blocks(source))
        .allSatisfy(block -> assertThat(analyzer.analyze(block).sentences()).isNotEmpty());
    return System.nanoTime() - before;
  }
}
