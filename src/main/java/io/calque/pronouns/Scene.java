package io.calque.pronouns;

import io.calque.names.Mention;
import io.calque.names.Person;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who has been spoken of in a stretch of text. Grows as the text is read, but never crowded. */
final class Scene {
  private static final int CROWD = 8;

  private final Map<Person, Mention> people = new LinkedHashMap<>();
  private final Set<Gender> strangers = EnumSet.noneOf(Gender.class);
  private final Set<Gender> gendered = EnumSet.noneOf(Gender.class);

  /** Somebody known by name comes in, or is named again. */
  void add(Person person, Mention mention) {
    if (people.size() < CROWD) {
      people.put(person, mention);
    } else {
      strangers.addAll(EnumSet.allOf(Gender.class));
    }
  }

  /** Somebody comes in whom the document does not introduce: "the weaver", "he". */
  void addStrangers(Set<Gender> genders) {
    strangers.addAll(genders);
    if (genders.size() == 1) {
      gendered.addAll(genders);
    }
  }

  boolean isEmpty() {
    return people.isEmpty() && strangers.isEmpty();
  }

  /** Whether there is a stranger who can be of that gender. */
  boolean hasStranger(Gender gender) {
    return strangers.contains(gender);
  }

  /** Whether there is a stranger who can be of no other gender. */
  boolean hasOnly(Gender gender) {
    return gendered.contains(gender);
  }

  Set<Person> people() {
    return people.keySet();
  }

  /** The only person whom a pronoun of that gender can mean, as last mentioned. */
  Optional<Mention> only(Gender gender) {
    return people.size() == 1 && !hasStranger(gender)
        ? people.values().stream().findFirst()
        : Optional.empty();
  }
}
