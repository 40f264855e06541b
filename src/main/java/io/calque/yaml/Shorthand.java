package io.calque.yaml;

import java.util.List;

/** A value that stands for a mapping with one key: {@code error} for {@code severity: error}. */
final class Shorthand {
  private Shorthand() {}

  static Node mapping(Node entry, String key) {
    if (entry instanceof Node.Pairs) {
      return entry;
    }
    Node name = new Node.Scalar(key, true, entry.place());
    return new Node.Pairs(List.of(new Node.Pair(name, entry)), entry.place());
  }
}
