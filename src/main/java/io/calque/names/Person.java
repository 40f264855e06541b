package io.calque.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the document names in full: "Irena Maria Wojciechowska", later "Wojciechowska".
 * Immutable.
 *
 * @param mentions every mention, in the order of the text; the first full one introduces the person
 */
public record Person(List<Mention> mentions) {

  /** Copies the list and refuses a person without mentions. */
  public Person {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a person without mentions");
    }
  }

  /** Where the person is first named in full. */
  public Mention introduction() {
    return mentions.stream().filter(Mention::isFull).findFirst().orElse(mentions.get(0));
  }

  /** The full name, as it is first written. */
  public String name() {
    return introduction().text();
  }

  /** Written out, as those of {@link Mention} are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person that && that.mentions.equals(mentions);
  }

  @Override
  public int hashCode() {
    return mentions.hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
