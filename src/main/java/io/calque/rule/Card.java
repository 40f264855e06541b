package io.calque.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML mapping that is read key by key: a rule card, or the options of its detector. What is
 * missing, of the wrong kind, or never asked for is a {@link BadCardException} that names file and
 * line. Not safe to share between threads; used while rules are loaded and not after.
 *
 * <p>Example: {@code card.integer("max-words")}.
 */
public final class Card {
  private final String path;
  private final MappingNode node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();
  private final List<Card> children = new ArrayList<>();

  /**
   * @param path what to call the file in messages
   */
  Card(String path, Node node) {
    this.path = path;
    if (!(node instanceof MappingNode mapping)) {
      throw new BadCardException(at(path, node) + "expected “key: value” lines");
    }
    this.node = mapping;
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "a key");
      if (values.put(key, tuple.getValueNode()) != null) {
        throw bad(tuple.getKeyNode(), "“" + key + "” is given twice");
      }
    }
  }

  /** The text of a key. */
  public String string(String key) {
    return scalar(required(key), "“" + key + "”");
  }

  /** The text of a key, or {@code otherwise} if it is not given. */
  public String string(String key, String otherwise) {
    return has(key) ? string(key) : otherwise;
  }

  /** The whole number of a key. */
  public int integer(String key) {
    String text = string(key);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw bad(key, "“" + key + "” is a whole number, not “" + text + "”");
    }
  }

  /** The whole number of a key, or {@code otherwise} if it is not given. */
  public int integer(String key, int otherwise) {
    return has(key) ? integer(key) : otherwise;
  }

  /** The number of a key, or {@code otherwise} if it is not given. */
  public double decimal(String key, double otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    String text = string(key);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw bad(key, "“" + key + "” is a number, not “" + text + "”");
    }
  }

  /** Yes or no; {@code otherwise} if it is not given. */
  public boolean flag(String key, boolean otherwise) {
    String text = string(key, String.valueOf(otherwise));
    if (!text.equals("true") && !text.equals("false")) {
      throw bad(key, "“" + key + "” is true or false, not “" + text + "”");
    }
    return text.equals("true");
  }

  /** A list of texts; empty if the key is not given. */
  public List<String> strings(String key) {
    return nodes(key).stream().map(n -> scalar(n, "an entry of “" + key + "”")).toList();
  }

  /** A list of mappings; empty if the key is not given. */
  public List<Card> cards(String key) {
    return nodes(key).stream().map(this::child).toList();
  }

  /**
   * A list of mappings, or a single one without its list; empty if the key is not given. An entry
   * that is no mapping is short for {@code {shorthand: entry}}.
   */
  public List<Card> cards(String key, String shorthand) {
    if (!has(key)) {
      return List.of();
    }
    Node value = required(key);
    List<Node> entries = value instanceof SequenceNode list ? list.getValue() : List.of(value);
    return entries.stream().map(entry -> child(mapping(entry, shorthand))).toList();
  }

  /** The mapping of a key. */
  public Card card(String key) {
    return child(required(key));
  }

  /** One of some words: what {@code word} calls each constant. */
  public <E> E oneOf(String key, List<E> constants, Function<E, String> word) {
    String text = string(key);
    for (E constant : constants) {
      if (word.apply(constant).equals(text)) {
        return constant;
      }
    }
    String known = constants.stream().map(word).collect(Collectors.joining(", "));
    throw bad(key, "no “" + key + ": " + text + "”; there are [" + known + "]");
  }

  /** Whether a key is given. */
  public boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /** The keys that are given, in order. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** An error about the value of a key, to be thrown. */
  public BadCardException bad(String key, String problem) {
    @Nullable Node value = values.get(key);
    return bad(value == null ? node : value, problem);
  }

  /** Refuses keys that nobody asked for, here and in all mappings read from here. */
  void refuseUnknownKeys() {
    for (NodeTuple tuple : node.getValue()) {
      String key = scalar(tuple.getKeyNode(), "a key");
      if (!asked.contains(key)) {
        throw bad(tuple.getKeyNode(), "no key “" + key + "”; there are " + asked);
      }
    }
    children.forEach(Card::refuseUnknownKeys);
  }

  private Card child(Node value) {
    Card card = new Card(path, value);
    children.add(card);
    return card;
  }

  private static Node mapping(Node entry, String key) {
    if (entry instanceof MappingNode) {
      return entry;
    }
    NodeTuple only = new NodeTuple(new ScalarNode(Tag.STR, key, ScalarStyle.PLAIN), entry);
    return new MappingNode(
        Tag.MAP, true, List.of(only), FlowStyle.FLOW, entry.getStartMark(), entry.getEndMark());
  }

  private List<Node> nodes(String key) {
    if (!has(key)) {
      return List.of();
    }
    Node value = required(key);
    if (!(value instanceof SequenceNode sequence)) {
      throw bad(value, "“" + key + "” is a list");
    }
    return sequence.getValue();
  }

  private Node required(String key) {
    asked.add(key);
    @Nullable Node value = values.get(key);
    if (value == null) {
      throw bad(node, "“" + key + "” is missing");
    }
    return value;
  }

  private String scalar(Node value, String what) {
    if (!(value instanceof ScalarNode scalar)) {
      throw bad(value, what + " is a text");
    }
    return scalar.getValue();
  }

  private BadCardException bad(Node where, String problem) {
    return new BadCardException(at(path, where) + problem);
  }

  private static String at(String path, Node where) {
    return path + where.getStartMark().map(m -> ":" + (m.getLine() + 1)).orElse("") + ": ";
  }
}
