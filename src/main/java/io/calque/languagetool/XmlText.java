package io.calque.languagetool;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** XML as text, without comments and examples, and without attributes of other namespaces. */
final class XmlText {
  /** Elements that hold nothing but other elements, with white space between them. */
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "and",
          "antipattern",
          "category",
          "marker",
          "or",
          "pattern",
          "rule",
          "rulegroup",
          "rules",
          "unify");

  private XmlText() {}

  static String of(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  static void append(Node node, StringBuilder to) {
    if (node instanceof Text text) {
      boolean layout = text.getData().isBlank() && WITHOUT_TEXT.contains(parent(node));
      to.append(layout ? "" : escaped(text.getData()));
    } else if (node instanceof Element element && !element.getTagName().equals("example")) {
      begin(element, to);
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        append(child, to);
      }
      to.append("</").append(element.getTagName()).append('>');
    }
  }

  /** The tag with which an element begins. */
  static void begin(Element element, StringBuilder to) {
    to.append('<').append(element.getTagName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (!attribute.getNodeName().contains(":")) {
        to.append(' ').append(attribute.getNodeName()).append("=\"");
        to.append(escaped(attribute.getNodeValue())).append('"');
      }
    }
    to.append('>');
  }

  private static String parent(Node node) {
    @Nullable Node parent = node.getParentNode();
    return parent == null ? "" : parent.getNodeName();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;")
        .replace("\t", "&#9;");
  }
}
