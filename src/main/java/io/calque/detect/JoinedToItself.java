package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.words.WordList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a phrase with a conjunction and its copy is an error. "More and more", "years and years",
 * "neck and neck" and "they waited and waited" are meant; in "cash and cash equivalents" and
 * "former students and students" the two differ.
 */
final class JoinedToItself implements Predicate<Copies> {
  private static final List<String> FINITE = List.of("MD", "VBD", "VBP", "VBZ");

  private final ClosedClass closedClass;
  private final WordList intensified;
  private final Document document;

  JoinedToItself(Document document) {
    this.closedClass = ClosedClass.of(document.language());
    this.intensified = WordList.of(document.language(), "intensified-by-and");
    this.document = document;
  }

  @Override
  public boolean test(Copies copies) {
    Token head = copies.copy().get(copies.length() - 1);
    if (copies.phrase().stream().noneMatch(closedClass::isContent)
        || intensified.has(head.folded())
        || (copies.length() == 1 && document.names().isName(copies.phrase().get(0)))) {
      return false;
    }
    if (copies.length() > 1) {
      return !isSpokenClause(copies)
          && (copies.isClosed() || isSubject(copies) || isPredicate(copies));
    }
    if (isAdjective(copies)) {
      return true;
    }
    return !isModified(copies)
        && !isNextClause(copies)
        && !isBoth(copies)
        && (isAlternative(copies)
            ? !isFollowedByNoun(copies)
            : isNoun(copies) && isWhole(copies, head));
  }

  /** "Will strengthen trade and strengthen trade in grain": all but an adverbial is the same. */
  private boolean isPredicate(Copies copies) {
    return copies.phrase().get(0).onlyTag("VB")
        && copies.phrase().stream().filter(closedClass::isContent).count() > 1
        && next(copies).onlyTag("IN");
  }

  /** "He ran and he ran." */
  private static boolean isSpokenClause(Copies copies) {
    return copies.length() == 2 && copies.phrase().get(0).hasTag("PRP");
  }

  /** "Turn it down to a simmer, and simmer until it thickens": a noun, and then its verb. */
  private static boolean isNextClause(Copies copies) {
    return copies.row().after(copies.first()).equals(",") && copies.copy().get(0).hasTag("VB");
  }

  private static boolean isAlternative(Copies copies) {
    return !copies.gap().get(0).folded().equals("and");
  }

  private static boolean isAdjective(Copies copies) {
    return copies.copy().get(0).hasTag("JJ")
        && !follows(copies, "PRP_S")
        && (copies.isClosed() || !copies.copy().get(0).isCapitalized())
        && Stream.of(copies.phrase().get(0), copies.copy().get(0))
            .noneMatch(w -> w.hasTag("JJR") || w.hasTag("RBR") || w.hasTag("NN"));
  }

  /** A noun for certain: where it could be a verb, something before it must ask for a noun. */
  private static boolean isNoun(Copies copies) {
    Token word = copies.phrase().get(0);
    if (!word.hasTag("NN") || word.hasTag("JJR")) {
      return false;
    }
    int before = copies.first() - 1;
    return !word.hasTag("VB") || (before >= 0 && asksForNoun(copies.row(), before));
  }

  private static boolean asksForNoun(WordRow row, int i) {
    Token word = row.word(i);
    return row.after(i).equals(",")
        || (row.after(i).isEmpty()
            && (word.hasTag("DT") || word.hasTag("PRP$") || word.onlyTag("IN")));
  }

  /** Whether nothing after the copy makes it differ from the phrase. */
  private static boolean isWhole(Copies copies, Token head) {
    return copies.isClosed()
        || isSubject(copies)
        || (isDetermined(copies) && !isFollowedByNoun(copies))
        || (head.hasTag("NN") && !head.hasTag("NNS") && next(copies).hasTag("IN"));
  }

  /** "The games and games were": the copy lacks the article, so it begins no clause. */
  private static boolean isDetermined(Copies copies) {
    int before = copies.first() - 1;
    return before >= 0
        && (copies.row().word(before).hasTag("DT") || copies.row().word(before).hasTag("PRP$"));
  }

  /** Whether a word with that tag stands before the phrase: "I" in "I shrieked and shrieked". */
  private static boolean follows(Copies copies, String tag) {
    return copies.first() > 0 && copies.row().word(copies.first() - 1).hasTag(tag);
  }

  /** "Both bat and bat flies" are two. */
  private static boolean isBoth(Copies copies) {
    return copies.first() > 0 && copies.row().word(copies.first() - 1).folded().equals("both");
  }

  /** Whether the two together open the sentence as its subject. */
  private static boolean isSubject(Copies copies) {
    List<Token> before = copies.row().words(0, copies.first());
    return before.stream().noneMatch(w -> w.hasTag("VB") || w.hasTag("MD"))
        && !copies.isClosed()
        && FINITE.stream().anyMatch(next(copies)::hasTag);
  }

  private boolean isModified(Copies copies) {
    int before = copies.first() - 1;
    return before >= 0
        && !copies.row().isClosed(before)
        && closedClass.isContent(copies.row().word(before))
        && !copies.row().word(before).onlyTag("VB");
  }

  private static boolean isFollowedByNoun(Copies copies) {
    return !copies.isClosed() && (next(copies).hasTag("NN") || next(copies).onlyTag("JJ"));
  }

  private static Token next(Copies copies) {
    return copies.row().word(copies.second() + copies.length());
  }
}
