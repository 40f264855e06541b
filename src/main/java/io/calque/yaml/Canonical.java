package io.calque.yaml;

import java.util.stream.Collectors;

/** A node's content without what only pleases the eye: equal for nodes that say the same. */
final class Canonical {
  private Canonical() {}

  static String form(Node node) {
    if (node instanceof Node.Pairs mapping) {
      return mapping.pairs().stream()
          .map(pair -> form(pair.key()) + ":" + form(pair.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof Node.Sequence list) {
      return list.entries().stream()
          .map(Canonical::form)
          .collect(Collectors.joining(",", "[", "]"));
    }
    String text = ((Node.Scalar) node).text();
    return text.length() + "'" + text;
  }
}
