package io.calque.yaml;

import java.util.List;
import java.util.Set;

/** A text, a list or a mapping in YAML, and where it stands. Immutable. */
sealed interface Node {
  Place place();

  /** What stands where everything below a key is commented out. */
  default boolean isNothing() {
    return this instanceof Scalar scalar
        && scalar.plain()
        && Scalar.NOTHING.contains(scalar.text());
  }

  /**
   * The text of a node that is one.
   *
   * @param what an error calls it
   */
  default String text(String what) {
    if (this instanceof Scalar scalar) {
      return scalar.text();
    }
    throw bad(what + " is a text");
  }

  /** An error, to be thrown. */
  default BadYamlException bad(String problem) {
    return new BadYamlException(place() + ": " + problem);
  }

  /**
   * A text.
   *
   * @param plain whether it stands without quotation marks and in its line
   */
  record Scalar(String text, boolean plain, Place place) implements Node {
    private static final Set<String> NOTHING = Set.of("", "~", "null");
  }

  /** A list. */
  record Sequence(List<Node> entries, Place place) implements Node {}

  /** A mapping, in the order in which it is written; a key may be there twice. */
  record Pairs(List<Pair> pairs, Place place) implements Node {}

  /** A key and its value. */
  record Pair(Node key, Node value) {}
}
