package io.calque.yaml;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Nodes in a flat file, from which they are read many times faster than from YAML. */
final class FlatNode {
  private static final int TEXT = 0;
  private static final int PLAIN_TEXT = 1;
  private static final int SEQUENCE = 2;
  private static final int PAIRS = 3;

  private FlatNode() {}

  static void write(Node node, FlatOutput out) throws IOException {
    if (node instanceof Node.Scalar scalar) {
      out.integer(scalar.plain() ? PLAIN_TEXT : TEXT).integer(node.place().line());
      out.text(scalar.text());
    } else if (node instanceof Node.Sequence list) {
      out.integer(SEQUENCE).integer(node.place().line()).integer(list.entries().size());
      for (Node entry : list.entries()) {
        write(entry, out);
      }
    } else if (node instanceof Node.Pairs mapping) {
      out.integer(PAIRS).integer(node.place().line()).integer(mapping.pairs().size());
      for (Node.Pair pair : mapping.pairs()) {
        write(pair.key(), out);
        write(pair.value(), out);
      }
    }
  }

  /**
   * @param file what to call the YAML that it was in messages
   */
  static Node read(FlatInput in, String file) {
    int kind = in.integer();
    Place place = new Place(file, in.integer());
    if (kind == TEXT || kind == PLAIN_TEXT) {
      return new Node.Scalar(in.text(), kind == PLAIN_TEXT, place);
    }
    int size = in.integer();
    if (kind == SEQUENCE) {
      List<Node> entries = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        entries.add(read(in, file));
      }
      return new Node.Sequence(entries, place);
    }
    List<Node.Pair> pairs = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Node key = read(in, file);
      pairs.add(new Node.Pair(key, read(in, file)));
    }
    return new Node.Pairs(pairs, place);
  }
}
