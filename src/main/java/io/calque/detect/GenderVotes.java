package io.calque.detect;

import io.calque.names.Person;
import io.calque.pronouns.Gender;
import io.calque.pronouns.Pronouns;
import io.calque.pronouns.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the sentences of a document say of somebody's gender, each with one vote.
 *
 * @param references every pronoun that means the person
 */
record GenderVotes(Person person, List<Reference> references, Pronouns pronouns) {

  /** Copies the list. */
  GenderVotes {
    references = List.copyOf(references);
  }

  /** The pronouns that the rest of the document outvotes, one for a sentence. */
  Stream<Reference> outvoted() {
    return Stream.of(Gender.values())
        .filter(this::isOutvoted)
        .flatMap(gender -> of(gender).filter(Reference::safe));
  }

  /** The first pronoun that has it right. */
  Optional<Reference> against(Reference outvoted) {
    return of(outvoted.gender().other()).findFirst();
  }

  /**
   * Whether title, name and pronouns leave the person in all likelihood the other gender. A name
   * decides where votes are equal; alone it tells too little.
   */
  boolean isOutvoted(Gender gender) {
    long votes = votes(gender);
    long other = votes(gender.other());
    Optional<Gender> known = known();
    boolean contradicted = known.isPresent() && known.get() == gender;
    return votes > 0
        && other > 0
        && !contradicted
        && (other > votes || (other == votes && known.isPresent()));
  }

  /** Whether pronouns, title or name show somebody to be of that gender and no other. */
  boolean isSurely(Gender gender) {
    return known().map(k -> k == gender).orElse(votes(gender) > 0)
        && votes(gender) >= votes(gender.other());
  }

  private Optional<Gender> known() {
    return person.mentions().stream()
        .flatMap(m -> pronouns.genderByTitle(m).stream())
        .findFirst()
        .or(() -> pronouns.genderByName(person));
  }

  private long votes(Gender gender) {
    return references.stream()
        .filter(r -> r.gender() == gender)
        .mapToInt(Reference::sentence)
        .distinct()
        .count();
  }

  /** The first pronoun of that gender in each sentence. */
  private Stream<Reference> of(Gender gender) {
    List<Reference> all = references.stream().filter(r -> r.gender() == gender).toList();
    return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
        .filter(i -> i == 0 || all.get(i - 1).sentence() != all.get(i).sentence())
        .map(all::get);
  }
}
