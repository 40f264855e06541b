package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.words.WordList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether a phrase and its copy some words later are an error. A parallel is none: there each copy
 * goes on in its own way ("less water for farms and less water for towns"), so a copy must end
 * where the clause ends or pauses.
 */
final class SeparateCopies implements Predicate<Copies> {
  private static final int CLOSE = 3;
  private static final int FAR = 12;

  private final ClosedClass closedClass;
  private final WordList relatives;
  private final Document document;

  SeparateCopies(Document document, ClosedClass closedClass) {
    this.closedClass = closedClass;
    this.relatives = WordList.of(document.language(), "relative-pronouns");
    this.document = document;
  }

  @Override
  public boolean test(Copies copies) {
    return !copies.gap().isEmpty()
        && !isBracketed(copies)
        && (isFigureAgain(copies)
            || isPurposeAgain(copies)
            || (copies.isClosed()
                && (isClose(copies)
                    || isFar(copies)
                    || isWithinClause(copies)
                    || isResumed(copies)
                    || isPredicateAgain(copies)
                    || isFrame(copies))));
  }

  /** A figure with what it counts: "17 points from the day before, up 17 points from the day". */
  private boolean isFigureAgain(Copies copies) {
    return copies.gap().size() <= CLOSE
        && copies.length() > 3
        && digits(copies) > 0
        && content(copies) > 1
        && copies.gap().stream().anyMatch(w -> !closedClass.isContent(w))
        && copies.gap().stream().noneMatch(this::joinsClauses);
  }

  /** "It did its best to do its best." */
  private boolean isPurposeAgain(Copies copies) {
    Token lead = copies.phrase().get(0);
    return copies.gap().size() == 1
        && copies.gap().get(0).folded().equals("to")
        && lead.hasTag("VB")
        && content(copies) > 0
        && copies.row().isUnbroken(copies.first(), copies.second() + copies.length());
  }

  /** With small words only between them: "the same day as Mali, on the same day as Mali". */
  private boolean isClose(Copies copies) {
    return copies.gap().size() <= CLOSE
        && copies.length() > 2
        && content(copies) > 1
        && copies.gap().stream().allMatch(this::isSmall);
  }

  /** A long phrase that pauses and comes again. */
  private boolean isFar(Copies copies) {
    return copies.gap().size() <= FAR
        && copies.length() > 4
        && content(copies) > 2
        && !copies.row().isUnbroken(copies.first() + copies.length() - 1, copies.second() + 1)
        && !isFusedHeadline(copies)
        && !copies.gap().get(copies.gap().size() - 1).hasTag("PRP")
        && (!copies.pause().isEmpty() || copies.gap().stream().noneMatch(this::joinsClauses))
        && !document.quotations().isQuoted(copies.span());
  }

  /** The end of a verb phrase twice: "hidden under the house for years hidden under the house". */
  private boolean isWithinClause(Copies copies) {
    Token lead = copies.phrase().get(0);
    return copies.gap().size() <= FAR
        && copies.length() > 2
        && content(copies) > 1
        && !lead.hasTag("DT")
        && !lead.hasTag("NN")
        && (lead.hasTag("VBN") || !lead.hasTag("JJ"))
        && copies.row().isUnbroken(copies.first(), copies.second() + copies.length())
        && copies.gap().stream().noneMatch(w -> joinsClauses(w) || w.hasTag("PRP"))
        && !isFusedHeadline(copies);
  }

  /** A headline that the first sentence takes up, without a full stop between. */
  private static boolean isFusedHeadline(Copies copies) {
    return copies.pause().isEmpty() && copies.gap().get(0).isCapitalized();
  }

  /** After an aside: "more than 500 in recent months, more than 500". */
  private boolean isResumed(Copies copies) {
    return copies.gap().size() <= CLOSE + 1
        && copies.length() > 2
        && content(copies) + digits(copies) > 0
        && copies.row().after(copies.second() - 1).matches("[,;]")
        && !document.quotations().isQuoted(copies.span());
  }

  /** "The banks that I include, which I include". */
  private boolean isPredicateAgain(Copies copies) {
    return copies.gap().size() == 1
        && relatives.has(copies.gap().get(0).folded())
        && copies.phrase().stream().anyMatch(w -> w.hasTag("VB"));
  }

  /** The same adverbial at both ends of a clause: "in May she left the team in May". */
  private boolean isFrame(Copies copies) {
    Token lead = copies.phrase().get(0);
    return copies.gap().size() <= FAR + 2
        && lead.hasTag("IN")
        && content(copies) + digits(copies) > 0
        && opensClause(copies)
        && copies.isSameCase()
        && !copies.copy().get(0).isCapitalized()
        && copies.gap().stream().noneMatch(this::joinsClauses);
  }

  private boolean opensClause(Copies copies) {
    int before = copies.first() - 1;
    return before < 0
        || copies.row().isClosed(before)
        || relatives.has(copies.row().word(before).folded())
        || copies.row().word(before).hasTag("CC");
  }

  private boolean joinsClauses(Token word) {
    return word.onlyTag("CC")
        || List.of("than", "while", "when", "as", "so").contains(word.folded());
  }

  private static boolean isBracketed(Copies copies) {
    return IntStream.range(copies.first() + copies.length() - 1, copies.second())
        .anyMatch(i -> copies.row().after(i).matches(".*[(|].*"));
  }

  private long content(Copies copies) {
    return copies.phrase().stream().filter(closedClass::isContent).count();
  }

  private static long digits(Copies copies) {
    return copies.phrase().stream().filter(w -> Character.isDigit(w.text().charAt(0))).count();
  }

  private boolean isSmall(Token word) {
    return !closedClass.isContent(word)
        && !word.hasTag("PRP")
        && !word.hasTag("CC")
        && !Character.isDigit(word.text().charAt(0));
  }
}
