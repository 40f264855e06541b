package io.calque.text;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/** Ways about CommonMark's tree. */
final class Nodes {
  private Nodes() {}

  /**
   * The node that follows in reading order.
   *
   * @param root whose descendants are walked
   * @param descend whether the children of {@code node} come next
   */
  static @Nullable Node after(Node node, Node root, boolean descend) {
    if (descend && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root) {
      if (at.getNext() != null) {
        return at.getNext();
      }
      at = at.getParent();
    }
    return null;
  }

  /** Whether it is an image, or a link around nothing else. */
  static boolean isPicture(Node node) {
    Node child = node.getFirstChild();
    return node instanceof Image
        || (node instanceof Link && child instanceof Image && child.getNext() == null);
  }

  /** Whether it is a picture with nothing after it on its line. */
  static boolean isPictureOnItsLine(Node node) {
    Node next = node.getNext();
    return isPicture(node)
        && (next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak);
  }
}
