package io.calque.pronouns;

import io.calque.analysis.Prose;
import io.calque.names.Mention;
import io.calque.names.Names;
import io.calque.names.Person;
import io.calque.quotations.Quotations;
import java.util.List;
import java.util.Optional;

/** Whom the pronouns of a text mean, where that is plain. Immutable. */
public final class Pronouns {
  private final List<Reference> references;
  private final PeopleWords words;

  private Pronouns(List<Reference> references, PeopleWords words) {
    this.references = List.copyOf(references);
    this.words = words;
  }

  /** Reads the pronouns of a text. */
  public static Pronouns of(Prose prose, Quotations quotations, Names names) {
    PeopleWords words = new PeopleWords(prose.language());
    return new Pronouns(
        new ReferenceReader(names, quotations, words).read(prose.passages()), words);
  }

  /** Every pronoun that can mean but one person, in the order of the text. */
  public List<Reference> references() {
    return references;
  }

  /** What a title before the name tells: "Mrs", "Sir". */
  public Optional<Gender> genderByTitle(Mention mention) {
    return words.ofTitle(mention);
  }

  /** What the given name tells, where hardly anybody of the other gender bears it. */
  public Optional<Gender> genderByName(Person person) {
    return words.ofName(person.introduction());
  }
}
