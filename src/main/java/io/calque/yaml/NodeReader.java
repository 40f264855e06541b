package io.calque.yaml;

import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What single nodes say, and where they stand.
 *
 * @param file what to call it where a node does not know
 */
record NodeReader(String file) {
  private static final Set<String> NOTHING = Set.of("", "~", "null");

  /** What stands where everything below a key is commented out. */
  static boolean isNothing(Node value) {
    return value instanceof ScalarNode scalar
        && scalar.isPlain()
        && NOTHING.contains(scalar.getValue());
  }

  /**
   * The text of a node.
   *
   * @param what an error calls it
   */
  String scalar(Node value, String what) {
    if (!(value instanceof ScalarNode scalar)) {
      throw bad(value, what + " is a text");
    }
    return scalar.getValue();
  }

  /** An error, to be thrown. */
  BadYamlException bad(Node where, String problem) {
    return new BadYamlException(place(where) + ": " + problem);
  }

  Place place(Node where) {
    return where
        .getStartMark()
        .map(mark -> new Place(mark.getName(), mark.getLine() + 1))
        .orElse(new Place(file, 1));
  }
}
