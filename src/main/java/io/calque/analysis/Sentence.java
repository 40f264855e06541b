package io.calque.analysis;

import io.calque.text.Block;
import io.calque.text.Span;
import java.util.List;

/**
 * One sentence of a block. It knows where each of its words stands in the source, so detectors need
 * not. Immutable.
 */
public final class Sentence {
  private final Block block;
  private final int from;
  private final String text;
  private final List<Token> tokens;
  private final List<Token> words;
  private final Reading reading;

  /**
   * What the analyser itself keeps of a sentence, opaque to everybody else: LanguageTool's own
   * analysis, so that the grammar check need not make it again.
   */
  public interface Reading {
    /** For sentences of which the analyser keeps nothing. */
    Reading NONE = new Reading() {};
  }

  /**
   * @param block where it stands
   * @param from where its text begins in the block's text
   * @param text its text; white space around it belongs to the sentence before or to it
   */
  public Sentence(Block block, int from, String text, List<Token> tokens, Reading reading) {
    this.block = block;
    this.from = from;
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.words = tokens.stream().filter(Token::isWord).toList();
    this.reading = reading;
  }

  public Block block() {
    return block;
  }

  /** Where its text begins in the block's text, in UTF-16 code units. */
  public int from() {
    return from;
  }

  public String text() {
    return text;
  }

  /** Words, numbers and punctuation, in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The tokens that hold a letter or a digit, in order. */
  public List<Token> words() {
    return words;
  }

  public Reading reading() {
    return reading;
  }

  /** Where {@code [start, end)} of {@link #text()} stands in the source. */
  public Span span(int start, int end) {
    return block.span(from + start, from + end);
  }

  /** From the first token to the last; all of the text if there is no token. */
  public Span span() {
    return tokens.isEmpty()
        ? span(0, text.length())
        : tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
  }

  @Override
  public String toString() {
    return text;
  }
}
