package io.calque.yaml;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns a text into nodes. What an alias repeats is one node, however often it is repeated. */
final class Composer {
  private final String file;
  private final IdentityHashMap<org.snakeyaml.engine.v2.nodes.Node, Node> known =
      new IdentityHashMap<>();

  private Composer(String file) {
    this.file = file;
  }

  /**
   * The node that a text consists of; nothing if it holds no more than comments.
   *
   * @param file what to call it in messages
   */
  static Optional<Node> compose(String file, String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    return new Compose(settings).composeString(text).map(new Composer(file)::node);
  }

  private Node node(org.snakeyaml.engine.v2.nodes.Node original) {
    @Nullable Node node = known.get(original);
    if (node == null) {
      node = fresh(original);
      known.put(original, node);
    }
    return node;
  }

  private Node fresh(org.snakeyaml.engine.v2.nodes.Node original) {
    int line = original.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    Place place = new Place(file, line);
    if (original instanceof ScalarNode scalar) {
      return new Node.Scalar(scalar.getValue(), scalar.isPlain(), place);
    }
    if (original instanceof SequenceNode list) {
      return new Node.Sequence(list.getValue().stream().map(this::node).toList(), place);
    }
    List<Node.Pair> pairs =
        ((MappingNode) original)
            .getValue().stream()
                .map(pair -> new Node.Pair(node(pair.getKeyNode()), node(pair.getValueNode())))
                .toList();
    return new Node.Pairs(pairs, place);
  }
}
