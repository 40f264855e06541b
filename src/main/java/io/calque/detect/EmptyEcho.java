package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.words.WordList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether a noun and its echo after a preposition say nothing new. "Day by day" and "a copy of a
 * copy" do say something, and so do "the company with the company doctor", "one word from other
 * words", "the king of kings" and "the University of Bonn in Bonn".
 */
final class EmptyEcho implements Predicate<Copies> {
  /**
   * From a noun back to the preposition of its phrase, with an article and an adjective between.
   */
  private static final int FRAME = 3;

  private final WordList prepositions;
  private final WordList openers;
  private final ClosedClass closedClass;
  private final WordList nestable;
  private final WordList idiomatic;
  private final WordList periods;
  private final Document document;

  EmptyEcho(Document document) {
    this.prepositions = WordList.of(document.language(), "echoing-prepositions");
    this.openers = WordList.of(document.language(), "plain-determiners");
    this.nestable = WordList.of(document.language(), "nestable-nouns");
    this.idiomatic = WordList.of(document.language(), "idiomatic-links");
    this.periods = WordList.of(document.language(), "periods");
    this.closedClass = ClosedClass.of(document.language());
    this.document = document;
  }

  /** Whether a noun may be echoed at all, to judge by what comes next. */
  boolean mayBegin(WordRow row, int noun) {
    return noun + 2 < row.size()
        && (prepositions.has(row.word(noun + 1).folded())
            || (noun + 3 < row.size() && row.isSame(noun, noun + 3)));
  }

  @Override
  public boolean test(Copies copies) {
    return isNamesake(copies) || isEmpty(copies);
  }

  /** "Danish islands of Denmark" said with the name twice: "Greenland waters of Greenland". */
  private boolean isNamesake(Copies copies) {
    List<Token> gap = copies.gap();
    return gap.size() == 2
        && copies.isExact()
        && closedClass.isContent(copies.phrase().get(0))
        && copies.phrase().get(0).isCapitalized()
        && gap.get(0).hasTag("NN")
        && !gap.get(0).isCapitalized()
        && gap.get(1).folded().equals("of");
  }

  private boolean isEmpty(Copies copies) {
    List<Token> gap = copies.gap();
    if (!prepositions.has(gap.get(0).folded())
        || !gap.stream().skip(1).allMatch(w -> openers.has(w.folded()))
        || !copies.row().isUnbroken(copies.first(), copies.second() + 1)
        || !isComplete(copies)) {
      return false;
    }
    Token noun = copies.phrase().get(0);
    Token echo = copies.copy().get(0);
    if (noun.isCapitalized() && echo.isCapitalized()) {
      return noun.sameWord(echo) && isPlace(copies);
    }
    return isNoun(noun)
        && isNoun(echo)
        && !(copies.gap().size() == 1 && nestable.has(echo.folded()))
        && (noun.sameWord(echo) ? isSame(copies) : isOther(copies, noun, echo));
  }

  private static boolean isNoun(Token word) {
    return word.hasTag("NN") && !word.isPlaceholder() && !word.hasTag("JJS");
  }

  /** The same form: bare, it is a fixed phrase ("word for word") unless the noun is counted. */
  private boolean isSame(Copies copies) {
    List<Token> gap = copies.gap();
    int before = copies.first() - 1;
    boolean determined = before >= 0 && isDeterminer(copies.row().word(before));
    if (gap.size() == 1) {
      return determined && !idiomatic.has(gap.get(0).folded());
    }
    return !isIndefinite(gap.get(1))
        || isSameFrame(copies)
        || periods.has(copies.copy().get(0).folded());
  }

  /** "In a rented garage in a garage": the same preposition and article before the noun. */
  private static boolean isSameFrame(Copies copies) {
    List<Token> gap = copies.gap();
    return IntStream.rangeClosed(2, FRAME)
        .map(back -> copies.first() - back)
        .filter(i -> i >= 0)
        .anyMatch(
            i ->
                copies.row().word(i).sameWord(gap.get(0))
                    && copies.row().word(i + 1).sameWord(gap.get(1))
                    && copies.row().isUnbroken(i, copies.first() + 1));
  }

  private static boolean isDeterminer(Token word) {
    return word.hasTag("DT") || word.onlyTag("CD");
  }

  /** "A story in a story", "the group from a group": one of two. */
  private static boolean isIndefinite(Token word) {
    return word.folded().equals("a") || word.folded().equals("an");
  }

  /** Another number of the same noun: "four ferries of the ferry". */
  private static boolean isOther(Copies copies, Token noun, Token echo) {
    return copies.gap().get(0).folded().equals("of")
        && copies.gap().size() == 2
        && noun.hasTag("NNS")
        && !echo.hasTag("NNS")
        && noun.lemmas().stream().anyMatch(echo.lemmas()::contains);
  }

  /** A place after a preposition or verb: "of Kenya in Kenya"; not the end of a longer name. */
  private boolean isPlace(Copies copies) {
    int before = copies.first() - 1;
    if (before < 0 || !document.names().isName(copies.phrase().get(0))) {
      return false;
    }
    Token lead = copies.row().word(before);
    boolean inName =
        lead.folded().equals("of") && before > 0 && copies.row().word(before - 1).isCapitalized();
    return !lead.isCapitalized()
        && !inName
        && (lead.hasTag("IN") || lead.hasTag("TO") || lead.hasTag("VB"));
  }

  /** Whether nothing after the echo makes it another thing: "the company with the company car". */
  private boolean isComplete(Copies copies) {
    if (copies.isClosed()) {
      return !copies.row().after(copies.second()).startsWith(":");
    }
    Token next = copies.row().word(copies.second() + 1);
    if (!closedClass.isContent(next) && !next.hasTag("POS")) {
      return !next.hasTag("CD");
    }
    return !next.hasTag("NN")
        && (!next.hasTag("JJ") || next.hasTag("VB"))
        && !next.hasTag("CD")
        && !next.hasTag("POS")
        && !next.isCapitalized();
  }
}
