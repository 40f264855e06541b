package io.calque.yaml;

import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node's content without what only pleases the eye: equal for nodes that say the same. */
final class Canonical {
  private Canonical() {}

  static String form(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue().stream()
          .map(t -> form(t.getKeyNode()) + ":" + form(t.getValueNode()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(Canonical::form)
          .collect(Collectors.joining(",", "[", "]"));
    }
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : node.toString();
    return text.length() + "'" + text;
  }
}
