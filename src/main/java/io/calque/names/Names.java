package io.calque.names;

import io.calque.analysis.Prose;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who and what a document names. Immutable. */
public final class Names {
  private final List<Mention> mentions;
  private final List<Person> people;
  private final Set<Token> tokens;
  private final Map<Token, Person> personAt;
  private final Set<Token> personTokens;
  private final Set<String> partsOfFullNames;

  private final List<Variant> variants;

  private Names(List<Mention> read, List<Person> people, NameWords words, Comparison comparison) {
    this.people = List.copyOf(people);
    this.personAt = new HashMap<>();
    people.forEach(p -> p.mentions().forEach(m -> personAt.put(m.tokens().get(0), p)));
    this.mentions = read.stream().map(this::withPerson).toList();
    this.partsOfFullNames =
        read.stream()
            .filter(Mention::isFull)
            .flatMap(Names::partsOf)
            .collect(Collectors.toUnmodifiableSet());
    this.personTokens =
        mentions.stream()
            .filter(m -> m.kind() == NameKind.PERSON)
            .flatMap(m -> m.tokens().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.tokens =
        read.stream().flatMap(m -> m.tokens().stream()).collect(Collectors.toUnmodifiableSet());
    this.variants = new VariantReader(words, comparison).read(this);
  }

  private static Stream<String> partsOf(Mention mention) {
    return mention.parts().stream()
        .map(part -> part.toLowerCase(Locale.ROOT))
        .flatMap(part -> Stream.concat(Stream.of(part), Arrays.stream(part.split("-", -1))));
  }

  /** Reads the names of a text. */
  public static Names of(Prose prose) {
    List<Sentence> sentences = prose.sentences();
    NameWords words = new NameWords(prose.language());
    List<Capitals> capitals = sentences.stream().map(Capitals::of).toList();
    MentionReader reader = new MentionReader(words, new WordCases(sentences, capitals));
    List<Mention> read = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      read.addAll(reader.read(sentences.get(s), capitals.get(s)));
    }
    List<Mention> mentions = new KindReader(words).read(read);
    return new Names(
        mentions, new PeopleReader().read(mentions), words, new Comparison(prose.language()));
  }

  /** Every name, in the order of the text. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Everybody who is named in full somewhere, in the order in which they are introduced. */
  public List<Person> people() {
    return people;
  }

  /**
   * Whether a token is part of a proper name: of a person, a place, an organisation, a product. A
   * title before a name is not part of it, nor is an adjective of a nation.
   */
  public boolean isName(Token token) {
    return tokens.contains(token);
  }

  /** Whether a token is part of the name of a person. */
  public boolean isPerson(Token token) {
    return personTokens.contains(token);
  }

  /** Names that are spelled in more than one way, in no particular order. */
  public List<Variant> variants() {
    return variants;
  }

  /** Whom a mention names, if it is somebody who is named in full somewhere. */
  public Optional<Person> personOf(Mention mention) {
    return Optional.ofNullable(personAt.get(mention.tokens().get(0)));
  }

  private Mention withPerson(Mention mention) {
    return personOf(mention).isPresent() ? mention.as(NameKind.PERSON) : mention;
  }

  /** Whether a word is part of a longer name of anybody or anything, in whatever case. */
  boolean isPartOfFullName(String word) {
    return partsOfFullNames.contains(word.toLowerCase(Locale.ROOT));
  }
}
