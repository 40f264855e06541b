package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.words.WordList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether a word and the same word after it are an error. "Had had", "very very", "checked in in
 * May" and, with a comma, "long, long" are none; languages without a list of such words are left
 * alone.
 */
final class WordTwice implements Predicate<Copies> {
  private final Document document;
  private final CapitalTwice capitalTwice;
  private final ClosedClass closedClass;
  private final WordList clauseFinal;
  private final WordList clauseOpeners;
  private final WordList coordinators;
  private final WordList grammatical;
  private final WordList particles;
  private final WordList reduplications;

  WordTwice(Document document) {
    String language = document.language();
    this.document = document;
    this.capitalTwice = new CapitalTwice(document);
    this.closedClass = ClosedClass.of(language);
    this.clauseFinal = WordList.of(language, "clause-final-verbs");
    this.clauseOpeners = WordList.of(language, "clause-openers");
    this.coordinators = WordList.of(language, "coordinators");
    this.grammatical = WordList.of(language, "grammatical-doubles");
    this.particles = WordList.of(language, "verb-particles");
    this.reduplications = WordList.of(language, "reduplications");
  }

  @Override
  public boolean test(Copies copies) {
    String word = copies.text();
    if (isYear(copies) || isCount(copies)) {
      return true;
    }
    if (!isPlain(word) || grammatical.entries().isEmpty() || reduplications.contains(word)) {
      return false;
    }
    return switch (copies.pause()) {
      case "" -> isStutter(copies);
      case "," -> isItem(copies);
      case "(" -> closedClass.isContent(copies.copy().get(0)) && after(copies).startsWith(")");
      default -> false;
    };
  }

  /** No number, letter or abbreviation. */
  private static boolean isPlain(String word) {
    return (word.length() > 1 || word.equals("a"))
        && word.codePoints().allMatch(c -> Character.isLetter(c) || "-'’".indexOf(c) >= 0);
  }

  private static boolean isYear(Copies copies) {
    return copies.text().matches("[12]\\d{3}")
        && copies.pause().isEmpty()
        && copies.first() > 0
        && copies.row().word(copies.first() - 1).hasTag("IN");
  }

  /** "More than 100 100 houses"; not "a 50 50 chance", nor a table. */
  private static boolean isCount(Copies copies) {
    int next = copies.second() + 1;
    return copies.text().matches("[1-9]\\d?,?\\d{3}|[1-9]\\d{2}")
        && copies.pause().isEmpty()
        && copies.first() > 0
        && isSmallWord(copies.row().word(copies.first() - 1))
        && copies
            .row()
            .isUnbroken(copies.second(), next + 1 < copies.row().size() ? next + 1 : next)
        && next < copies.row().size()
        && isSmallWord(copies.row().word(next))
        && copies.row().word(next).hasTag("NNS");
  }

  private static boolean isSmallWord(Token word) {
    return word.text().codePoints().allMatch(Character::isLowerCase);
  }

  private boolean isStutter(Copies copies) {
    Token first = copies.phrase().get(0);
    Token second = copies.copy().get(0);
    if (first.isCapitalized() || second.isCapitalized()) {
      return capitalTwice.test(copies);
    }
    return !grammatical.contains(first.text())
        && !isParticle(copies)
        && !isClauseFinal(copies)
        && !isLatin(copies)
        && !isForeign(copies)
        && !first.hasTag("UH");
  }

  /** The end of a Latin name: "Gorilla gorilla gorilla". */
  private static boolean isLatin(Copies copies) {
    Token first = copies.phrase().get(0);
    return copies.first() > 0 && copies.row().word(copies.first() - 1).sameWord(first);
  }

  /** "What it is is a mystery." */
  private boolean isClauseFinal(Copies copies) {
    return clauseFinal.contains(copies.text())
        && copies.row().words(0, copies.first()).stream()
            .anyMatch(w -> clauseOpeners.has(w.folded()));
  }

  /** The particle of a verb before the same preposition: "she checked in in March". */
  private boolean isParticle(Copies copies) {
    return copies.first() > 0
        && particles.contains(copies.text())
        && copies.row().word(copies.first() - 1).hasTag("VB");
  }

  /** A word that the analysis does not know in a language that it does know. */
  private static boolean isForeign(Copies copies) {
    return copies.phrase().get(0).tags().isEmpty()
        && copies.row().words(0, copies.row().size()).stream().anyMatch(w -> !w.tags().isEmpty());
  }

  /** An item of a list: "bread, bread and milk"; not "a long, long way", nor speech. */
  private boolean isItem(Copies copies) {
    Token word = copies.phrase().get(0);
    List<Token> rest = copies.row().words(copies.second() + 1, copies.row().size());
    boolean goesOn = after(copies).equals(",") || (after(copies).isEmpty() && opensWithJoint(rest));
    return goesOn
        && copies.first() > 0
        && rest.stream().anyMatch(this::isJoint)
        && rest.stream().noneMatch(w -> w.sameWord(word))
        && !copies.row().word(copies.first() - 1).sameWord(word)
        && closedClass.isContent(word)
        && (word.hasTag("NN") || word.onlyTag("JJ"))
        && !document.quotations().isQuoted(copies.span());
  }

  private boolean opensWithJoint(List<Token> rest) {
    return !rest.isEmpty() && isJoint(rest.get(0));
  }

  private boolean isJoint(Token word) {
    return coordinators.has(word.folded());
  }

  private static String after(Copies copies) {
    return copies.row().after(copies.second());
  }
}
