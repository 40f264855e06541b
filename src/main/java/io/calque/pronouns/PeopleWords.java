package io.calque.pronouns;

import io.calque.analysis.Token;
import io.calque.names.Mention;
import io.calque.words.WordList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a language that mean somebody, and what they tell of her or him. */
record PeopleWords(
    WordList feminine,
    WordList masculine,
    List<WordList> either,
    List<WordList> close,
    WordList feminineNames,
    WordList masculineNames) {
  private static final List<String> SUFFIXES = List.of("man", "woman", "person", "ist", "ian");

  PeopleWords(String language) {
    this(
        WordList.of(language, "feminine-nouns"),
        WordList.of(language, "masculine-nouns"),
        List.of(
            WordList.of(language, "people-nouns"),
            WordList.of(language, "titles"),
            WordList.of(language, "kin")),
        List.of(WordList.of(language, "inalienable-nouns"), WordList.of(language, "kin")),
        WordList.of(language, "feminine-names"),
        WordList.of(language, "masculine-names"));
  }

  /** The genders of whom a noun can mean; none if it means nobody, or several. */
  Set<Gender> gendersOf(Token token) {
    String word = token.folded();
    if (feminine.has(word)) {
      return EnumSet.of(Gender.FEMININE);
    }
    if (masculine.has(word)) {
      return EnumSet.of(Gender.MASCULINE);
    }
    return isSomebody(token) && !token.hasTag("NNS") ? EnumSet.allOf(Gender.class) : Set.of();
  }

  /** "wife", "head": hardly anybody's but the subject's. */
  private boolean isSomebody(Token token) {
    for (WordList list : either) {
      if (list.has(token.folded())) {
        return true;
      }
    }
    return token.hasTag("NN") && SUFFIXES.stream().anyMatch(token.folded()::endsWith);
  }

  boolean isClose(Token token) {
    return token.forms().stream().anyMatch(form -> close.stream().anyMatch(list -> list.has(form)));
  }

  /** The gender that a title tells: "Mrs", "Sir". */
  Optional<Gender> ofTitle(Mention mention) {
    return mention.title().stream()
        .map(this::gendersOf)
        .filter(genders -> genders.size() == 1)
        .flatMap(Set::stream)
        .findFirst();
  }

  /** The gender that the given name of a full name tells. */
  Optional<Gender> ofName(Mention mention) {
    String given = mention.parts().get(0);
    if (mention.isFull() && feminineNames.contains(given)) {
      return Optional.of(Gender.FEMININE);
    }
    return mention.isFull() && masculineNames.contains(given)
        ? Optional.of(Gender.MASCULINE)
        : Optional.empty();
  }
}
