package io.calque.analysis;

import io.calque.text.Block;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits text of any language by form alone: no lemmas, tags or chunks. For languages that have no
 * analyser of their own.
 */
public final class PlainAnalyzer implements Analyzer {
  /**
   * A number, a word with inner hyphens, apostrophes or points, or a single other character. Counts
   * are bounded, for each round of a group takes stack.
   */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d+(?:[.,:]\\d+){0,30}|[\\p{L}\\p{M}\\p{N}]+(?:['’.\\-][\\p{L}\\p{M}\\p{N}]+){0,30}|[^\\s\\p{Z}]");

  @Override
  public Passage analyze(Block block) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(block.text());
    List<Sentence> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      sentences.add(sentence(block, start, end));
    }
    return new Passage(block, sentences);
  }

  private static Sentence sentence(Block block, int from, int to) {
    String text = block.text().substring(from, to);
    List<Token> tokens = new ArrayList<>();
    Matcher m = TOKEN.matcher(text);
    while (m.find()) {
      int start = from + m.start();
      int end = from + m.end();
      tokens.add(
          new Token(
              m.group(),
              block.span(start, end),
              m.start(),
              block.isPlaceholder(start, end),
              List.of(),
              List.of(),
              List.of()));
    }
    return new Sentence(block, from, text, tokens, Sentence.Reading.NONE);
  }
}
