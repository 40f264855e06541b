package io.calque.pronouns;

import io.calque.analysis.Token;
import io.calque.names.Mention;
import io.calque.names.Person;
import java.util.Set;

/**
 * A pronoun of the narration with the only person it can mean by where it stands. Immutable.
 *
 * @param antecedent the last mention of the person before the pronoun
 * @param sentence number of the sentence in the document
 * @param safe whether nobody else without a name was spoken of shortly before who can be meant
 * @param rivals who else was named shortly before and may be meant if of that gender
 */
public record Reference(
    Person person,
    Mention antecedent,
    Token pronoun,
    Gender gender,
    int sentence,
    boolean safe,
    Set<Person> rivals) {

  /** Copies the set. */
  public Reference {
    rivals = Set.copyOf(rivals);
  }
}
