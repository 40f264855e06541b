package io.calque.names;

import io.calque.analysis.Prose;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who and what a document names. Immutable. */
public final class Names {
  private final List<Mention> mentions;
  private final List<Person> people;
  private final Set<Token> tokens;
  private final Map<Token, Person> personAt;

  private Names(List<Mention> read, List<Person> people) {
    this.people = List.copyOf(people);
    this.personAt = new HashMap<>();
    people.forEach(p -> p.mentions().forEach(m -> personAt.put(m.tokens().get(0), p)));
    this.mentions = read.stream().map(this::withPerson).toList();
    this.tokens =
        read.stream().flatMap(m -> m.tokens().stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Reads the names of a text. */
  public static Names of(Prose prose) {
    List<Sentence> sentences = prose.sentences();
    NameWords words = new NameWords(prose.language());
    MentionReader reader = new MentionReader(words, new WordCases(sentences));
    List<Mention> mentions =
        new KindReader(words)
            .read(sentences.stream().flatMap(s -> reader.read(s).stream()).toList());
    return new Names(mentions, new PeopleReader().read(mentions));
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

  /** Whom a mention names, if it is somebody who is named in full somewhere. */
  public Optional<Person> personOf(Mention mention) {
    return Optional.ofNullable(personAt.get(mention.tokens().get(0)));
  }

  private Mention withPerson(Mention mention) {
    return personOf(mention).isPresent() ? mention.as(NameKind.PERSON) : mention;
  }
}
