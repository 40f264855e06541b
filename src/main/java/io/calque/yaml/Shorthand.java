package io.calque.yaml;

import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value that stands for a mapping with one key: {@code error} for {@code severity: error}. */
final class Shorthand {
  private Shorthand() {}

  static Node mapping(Node entry, String key) {
    if (entry instanceof MappingNode) {
      return entry;
    }
    ScalarNode name =
        new ScalarNode(
            Tag.STR, true, key, ScalarStyle.PLAIN, entry.getStartMark(), entry.getEndMark());
    NodeTuple only = new NodeTuple(name, entry);
    return new MappingNode(
        Tag.MAP, true, List.of(only), FlowStyle.FLOW, entry.getStartMark(), entry.getEndMark());
  }
}
