package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.words.WordList;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether a word with a capital that stands twice in a row is an error. Names may be doubled by
 * nature ("Walla Walla", "The The"); titles, acronyms, nations and little words are not.
 */
final class CapitalTwice implements Predicate<Copies> {
  private static final int SHORTEST_NATION = 5;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "these");

  private final Document document;
  private final ClosedClass closedClass;
  private final WordList grammatical;
  private final WordList placeWords;

  CapitalTwice(Document document) {
    this.document = document;
    this.closedClass = ClosedClass.of(document.language());
    this.grammatical = WordList.of(document.language(), "grammatical-doubles");
    this.placeWords = WordList.of(document.language(), "place-words");
  }

  @Override
  public boolean test(Copies copies) {
    return isTitle(copies)
        || isAcronym(copies)
        || isOpening(copies)
        || isWithinName(copies)
        || isArticle(copies)
        || isNation(copies)
        || isPlaceWord(copies);
  }

  /** "The director Director Olsen". */
  private boolean isTitle(Copies copies) {
    return !copies.phrase().get(0).isCapitalized()
        && !copies.copy().get(0).text().codePoints().allMatch(Character::isUpperCase)
        && !copies.isClosed()
        && document.names().isName(next(copies));
  }

  private static boolean isAcronym(Copies copies) {
    return copies.text().length() > 2
        && isTwiceAlike(copies)
        && copies.text().codePoints().allMatch(Character::isUpperCase);
  }

  /** "The the" at the beginning of a sentence. */
  private boolean isOpening(Copies copies) {
    Token first = copies.phrase().get(0);
    return opens(copies) && !grammatical.contains(first.text()) && !closedClass.isContent(first);
  }

  /** Common words within a name: "the State Department Department". */
  private static boolean isWithinName(Copies copies) {
    Token first = copies.phrase().get(0);
    return !opens(copies)
        && first.hasTag("NN:")
        && !first.hasTag("UH")
        && copies.copy().get(0).isCapitalized();
  }

  private static boolean opens(Copies copies) {
    return copies.first() == 0 && !copies.copy().get(0).isCapitalized();
  }

  /** "The The mediator left"; The The, the band, has no noun after it. */
  private static boolean isArticle(Copies copies) {
    return copies.first() == 0
        && isTwiceAlike(copies)
        && ARTICLES.contains(copies.phrase().get(0).folded())
        && !copies.isClosed()
        && !next(copies).isCapitalized()
        && (next(copies).hasTag("NN") || next(copies).onlyTag("JJ"));
  }

  /** "The Brazilian Brazilian midfielder". */
  private boolean isNation(Copies copies) {
    Token first = copies.phrase().get(0);
    return isTwiceAlike(copies)
        && first.text().length() >= SHORTEST_NATION
        && copies.copy().get(0).onlyTag("JJ")
        && first.folded().matches(".*(?:an|ish|ese|ch)")
        && !copies.isClosed()
        && next(copies).hasTag("NN")
        && !next(copies).isCapitalized();
  }

  /** "The Danube River river". */
  private boolean isPlaceWord(Copies copies) {
    return copies.first() > 0
        && copies.phrase().get(0).isCapitalized()
        && !copies.copy().get(0).isCapitalized()
        && copies.row().word(copies.first() - 1).isCapitalized()
        && placeWords.has(copies.phrase().get(0).folded());
  }

  private static boolean isTwiceAlike(Copies copies) {
    return copies.text().equals(copies.copy().get(0).text());
  }

  private static Token next(Copies copies) {
    return copies.row().word(copies.second() + copies.length());
  }
}
