package io.calque.names;

import io.calque.analysis.Token;
import io.calque.words.WordList;
import java.util.Set;

/** The words of a language that tell what a name is the name of. Immutable. */
final class NameWords {
  /** With points or without, or with one of them. */
  private static final Set<String> NATIONS =
      Set.of(
          "US", "U.S", "US.", "U.S.", "UK", "U.K", "UK.", "U.K.", "UN", "U.N", "UN.", "U.N.", "EU");

  /** Other languages have no list; names in English stand in their texts too. */
  private final WordList countries = WordList.of("en", "countries");

  private final WordList given;
  private final WordList particles;
  private final WordList titles;
  private final WordList titleModifiers;
  private final WordList organisations;
  private final WordList places;
  private final WordList calendar;
  private final WordList speech;
  private final WordList kin;
  private final WordList small;
  private final WordList surnamesLikeWords;

  /**
   * @param language ISO 639 code
   */
  NameWords(String language) {
    given = WordList.of(language, "given-names");
    particles = WordList.of(language, "name-particles");
    titles = WordList.of(language, "titles");
    titleModifiers = WordList.of(language, "title-modifiers");
    organisations = WordList.of(language, "organisation-words");
    places = WordList.of(language, "place-words");
    calendar = WordList.of(language, "calendar");
    speech = WordList.of(language, "speech-verbs");
    small = WordList.of(language, "small-words");
    kin = WordList.of(language, "kin");
    surnamesLikeWords = WordList.of(language, "surnames-like-words");
  }

  /** Maria, Sergei. */
  boolean isGivenName(String word) {
    return given.contains(word);
  }

  /** "van", "de", "bin": small words inside a name. */
  boolean isParticle(String word) {
    return particles.contains(word);
  }

  /** "president", "Dr.", "coach". */
  boolean isTitle(Token token) {
    return titles.contains(token.text())
        || hasLemma(token, titles)
        || isCompoundTitle(token.folded());
  }

  /** "foreign", "prime", "deputy": what stands before a title and belongs to it. */
  boolean isTitleModifier(Token token) {
    return titleModifiers.contains(token.text());
  }

  /** "Ministry", "Bank", "Inc.". */
  boolean isOrganisationWord(String word) {
    return organisations.contains(word);
  }

  /** "River", "Province". */
  boolean isPlaceWord(String word) {
    return places.contains(word);
  }

  boolean isCountry(String name) {
    return countries.contains(name);
  }

  /** A day, a month. */
  boolean isCalendar(Token token) {
    return calendar.contains(token.text());
  }

  /** A nation as it stands before a noun: Russian, European, U.S. */
  boolean isNation(Token token) {
    if (NATIONS.contains(token.text())) {
      return true;
    }
    return token.hasTag("JJ")
        && token.lemmas().stream().anyMatch(lemma -> Character.isUpperCase(lemma.codePointAt(0)))
        && !isGivenName(token.text());
  }

  /** "said", "told": what people do and things do not. */
  boolean isSpeech(Token token) {
    return token.hasTag("VB") && hasLemma(token, speech);
  }

  /** "wife", "brother": what a person has. */
  boolean isKin(Token token) {
    return kin.contains(token.text());
  }

  /** "Park", "Hill": a word of places that is a surname after a given name. */
  boolean isSurnameLikeWord(String word) {
    return surnamesLikeWords.contains(word);
  }

  /** "On", "The", "He": no part of a name, whatever its capital; "US" and "WHO" may be. */
  boolean isSmallWord(Token token) {
    return small.contains(token.text()) && !isInitialism(token.text());
  }

  private static boolean hasLemma(Token token, WordList list) {
    for (String lemma : token.lemmas()) {
      if (list.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInitialism(String text) {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  private boolean isCompoundTitle(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && titles.contains(word.substring(hyphen + 1));
  }
}
