package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.words.WordList;
import java.util.List;
import java.util.Set;

/**
 * What stands around a word that no dictionary has, and may explain it.
 *
 * @param at its place among the sentence's tokens
 */
record Context(Sentence sentence, int at) {
  private static final String ADDRESS = "@#$/\\_=&~^<>{}[]|'’*+0123456789";
  private static final String QUOTES = "\"“”„«»‘’'`";
  private static final Set<String> NAMING = Set.of("called", "termed", "named", "dubbed", "or");
  private static final Set<String> AS = Set.of("known", "referred", "described", "such");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "his", "her", "its", "their", "our");
  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?");
  private static final WordList CLOSED_CLASS = WordList.of("en", "closed-class-words");

  Token token() {
    return sentence.tokens().get(at);
  }

  /** Whether it is part of an address, a handle, a formula or a name with an apostrophe. */
  boolean isInAddress() {
    char before = charAt(token().start() - 1);
    char after = charAt(token().end());
    boolean unit = before == '/' && Character.isDigit(charAt(token().start() - 2));
    return (ADDRESS.indexOf(before) >= 0 && !unit)
        || before == '.'
        || ADDRESS.indexOf(after) >= 0
        || (after == '.' && Character.isLetterOrDigit(charAt(token().end() + 1)));
  }

  /** Whether it stands in quotation marks by itself. */
  boolean isQuotedAlone() {
    return QUOTES.indexOf(charAt(token().start() - 1)) >= 0
        && QUOTES.indexOf(charAt(token().end())) >= 0;
  }

  /** Whether the text says that it is a term: "called saccades", "guqin (a zither)". */
  boolean isExplained() {
    int before = DETERMINERS.contains(text(at - 1)) ? at - 2 : at - 1;
    return text(before).equals("(")
        || text(at + 1).equals("(")
        || NAMING.contains(text(before))
        || (text(before).equals("as") && AS.contains(text(before - 1)));
  }

  /**
   * Whether a common noun would stand here, and no name: "First the Unterschrift, then the cake".
   */
  boolean isPlaceOfNoun() {
    String next = text(at + 1);
    boolean ends = next.isEmpty() || SENTENCE_ENDS.contains(next);
    boolean breaks = next.length() == 1 && !Character.isLetterOrDigit(next.charAt(0));
    boolean goesOn = breaks || (CLOSED_CLASS.contains(next) && !DETERMINERS.contains(next));
    return DETERMINERS.contains(text(at - 1)) && (ends || (goesOn && !isCapitalized(at + 2)));
  }

  /** The tokens before and behind it. */
  List<Token> neighbours() {
    List<Token> tokens = sentence.tokens();
    return tokens.subList(Math.max(0, at - 1), Math.min(tokens.size(), at + 2)).stream()
        .filter(t -> t != token())
        .toList();
  }

  private String text(int index) {
    return index < 0 || index >= sentence.tokens().size()
        ? ""
        : sentence.tokens().get(index).folded();
  }

  private boolean isCapitalized(int index) {
    return index < sentence.tokens().size() && sentence.tokens().get(index).isCapitalized();
  }

  /** A character of the block, for an address may have been taken for a sentence's end. */
  private char charAt(int index) {
    String text = sentence.block().text();
    int inBlock = sentence.from() + index;
    return inBlock < 0 || inBlock >= text.length() ? ' ' : text.charAt(inBlock);
  }
}
