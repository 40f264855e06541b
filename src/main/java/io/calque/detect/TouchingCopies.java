package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.words.WordList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a phrase and the copy right after it are an error and not rhetoric, a name, a clause that
 * begins as the one before ended, or a headline that the first sentence takes up.
 */
final class TouchingCopies implements Predicate<Copies> {
  /** A longer phrase is not repeated for effect, nor by someone who corrects himself. */
  private static final int LONG = 6;

  private static final Set<String> LINKS = Set.of("after", "and", "as", "but", "by", "or", "upon");

  private final WordList reduplications;
  private final ClosedClass closedClass;
  private final Document document;

  TouchingCopies(Document document, ClosedClass closedClass) {
    this.reduplications = WordList.of(document.language(), "reduplications");
    this.closedClass = closedClass;
    this.document = document;
  }

  @Override
  public boolean test(Copies copies) {
    return copies.gap().isEmpty()
        && isWorded(copies)
        && !isName(copies)
        && !isFixed(copies)
        && (copies.pause().isEmpty() ? isStutter(copies) : isRestated(copies));
  }

  /** Without a pause; "squeeze it and squeeze it and squeeze it" is a chain. */
  private static boolean isStutter(Copies copies) {
    Token lead = copies.phrase().get(0);
    boolean clause = lead.tags().contains("PRP") && copies.length() <= 3;
    boolean chain = lead.hasTag("VB") && copies.phrase().get(copies.length() - 1).onlyTag("CC");
    return copies.isExact()
        && copies.isSameCase()
        && (isOpening(copies) || lead.isCapitalized() == copies.copy().get(0).isCapitalized())
        && !chain
        && !clause;
  }

  /**
   * Where a sentence begins, a capital says nothing, but for "The more you read the more" and "A
   * rose is a rose is".
   */
  private static boolean isOpening(Copies copies) {
    Token second = copies.phrase().get(1);
    return copies.first() == 0
        && !copies.copy().get(0).isCapitalized()
        && !second.hasTag("JJR")
        && !second.hasTag("RBR")
        && !copies.phrase().get(copies.length() - 1).hasTag("VB");
  }

  /** With a comma or the like between. */
  private boolean isRestated(Copies copies) {
    boolean spoken = document.quotations().isQuoted(copies.span()) || isUnmarkedSpeech(copies);
    if (copies.length() < LONG && (spoken || copies.pause().matches(".*[-–—…!?.:;|].*"))) {
      return false;
    }
    if (isRow(copies)) {
      return false;
    }
    if (copies.length() == 3 && LINKS.contains(copies.phrase().get(1).folded())) {
      return false;
    }
    return copies.length() > 2 ? !isLonger(copies) : copies.isExact() && copies.isClosed();
  }

  /** Single words in turn, each behind a comma: "it ran, quit, ran, quit". */
  private static boolean isRow(Copies copies) {
    return IntStream.range(copies.first(), copies.second() + copies.length() - 1)
        .noneMatch(i -> copies.row().after(i).isEmpty());
  }

  /** Capitals where no name is: "they sang, He is near, He is near". */
  private boolean isUnmarkedSpeech(Copies copies) {
    return Stream.of(copies.phrase().get(0), copies.copy().get(0))
        .allMatch(w -> w.isCapitalized() && !closedClass.isContent(w));
  }

  /** Whether the copy is the beginning of a longer name or noun: "the bank, the bank manager". */
  private boolean isLonger(Copies copies) {
    int next = copies.second() + copies.length();
    return !copies.isClosed()
        && copies.row().word(next - 1).hasTag("NN")
        && copies.row().word(next).hasTag("NN")
        && closedClass.isContent(copies.row().word(next));
  }

  /** Whether it says anything: numbers, initials and units stand in rows for other reasons. */
  private boolean isWorded(Copies copies) {
    List<Token> phrase = copies.phrase();
    if (phrase.stream().anyMatch(closedClass::isContent)) {
      return !Character.isDigit(phrase.get(0).text().charAt(0)) || phrase.size() > 2;
    }
    return copies.isExact()
        && copies.row().isUnbroken(copies.first(), copies.second() + copies.length())
        && phrase.stream().noneMatch(w -> w.onlyTag("CC"))
        && !phrase.get(0).tags().contains("PRP");
  }

  private static boolean isName(Copies copies) {
    return copies.length() <= 3
        && !copies.phrase().get(0).hasTag("DT")
        && copies.phrase().stream().allMatch(Token::isCapitalized)
        && copies.copy().stream().allMatch(Token::isCapitalized);
  }

  private boolean isFixed(Copies copies) {
    List<Token> phrase = copies.phrase();
    String said = phrase.stream().map(Token::folded).collect(Collectors.joining(" "));
    return reduplications.contains(said) || isLinked(copies);
  }

  /** A word linked with itself: "again and again and", "time after time after". */
  private static boolean isLinked(Copies copies) {
    return copies.length() == 2
        && copies.phrase().stream().anyMatch(w -> LINKS.contains(w.folded()));
  }
}
