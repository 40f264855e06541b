package io.calque.yaml;

import io.calque.words.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML mapping that is read key by key. What is missing, of the wrong kind, or never asked for is
 * a {@link BadYamlException} that names file and line. Not safe to share between threads; used
 * while something is loaded and not after.
 *
 * <p>Example: {@code mapping.integer("max-words")}.
 */
public class Mapping {
  /** A name further away than this share of its length was hardly meant. */
  private static final double NEAR = 0.4;

  private final NodeReader reader;
  private final MappingNode node;
  private final Map<String, NodeTuple> entries;
  private final Set<String> asked;
  private final List<Mapping> children;

  /**
   * @param file what to call it where a node does not know
   */
  Mapping(Node node, String file) {
    this.reader = new NodeReader(file);
    if (!(node instanceof MappingNode mapping)) {
      throw reader.bad(node, "expected “key: value” lines");
    }
    this.node = mapping;
    this.entries = new LinkedHashMap<>();
    this.asked = new TreeSet<>();
    this.children = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = reader.scalar(tuple.getKeyNode(), "a key");
      if (entries.put(key, tuple) != null) {
        throw reader.bad(tuple.getKeyNode(), "“" + key + "” is given twice");
      }
    }
  }

  /** The same mapping by a name that says what it is about: what is asked here is asked there. */
  protected Mapping(Mapping same) {
    this.reader = same.reader;
    this.node = same.node;
    this.entries = same.entries;
    this.asked = same.asked;
    this.children = same.children;
  }

  /** The text of a key. */
  public final String string(String key) {
    return reader.scalar(required(key), "“" + key + "”");
  }

  /** The text of a key, or {@code otherwise} if it is not given. */
  public final String string(String key, String otherwise) {
    return has(key) ? string(key) : otherwise;
  }

  /** The whole number of a key. */
  public final int integer(String key) {
    String text = string(key);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw bad(key, "“" + key + "” is a whole number, not “" + text + "”");
    }
  }

  /** The whole number of a key, or {@code otherwise} if it is not given. */
  public final int integer(String key, int otherwise) {
    return has(key) ? integer(key) : otherwise;
  }

  /** The number of a key, or {@code otherwise} if it is not given. */
  public final double decimal(String key, double otherwise) {
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
  public final boolean flag(String key, boolean otherwise) {
    String text = string(key, String.valueOf(otherwise));
    if (!text.equals("true") && !text.equals("false")) {
      throw bad(key, "“" + key + "” is true or false, not “" + text + "”");
    }
    return text.equals("true");
  }

  /** A list of texts; empty if the key is not given. */
  public final List<String> strings(String key) {
    return nodes(key).stream().map(n -> reader.scalar(n, "an entry of “" + key + "”")).toList();
  }

  /** A list of texts, or a single one without its list; empty if the key is not given. */
  public final List<Text> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    return entries(required(key)).stream()
        .map(n -> new Text(reader.scalar(n, "an entry of “" + key + "”"), reader.place(n)))
        .toList();
  }

  /** A list of mappings; empty if the key is not given. */
  public final List<Mapping> mappings(String key) {
    return nodes(key).stream().map(this::child).toList();
  }

  /**
   * A list of mappings, or a single one without its list; empty if the key is not given. An entry
   * that is no mapping is short for {@code {shorthand: entry}}.
   */
  public final List<Mapping> mappings(String key, String shorthand) {
    if (!has(key)) {
      return List.of();
    }
    return entries(required(key)).stream()
        .map(entry -> child(Shorthand.mapping(entry, shorthand)))
        .toList();
  }

  /** The mapping of a key. */
  public final Mapping mapping(String key) {
    return child(required(key));
  }

  /** The mapping of a key; a value that is none is short for {@code {shorthand: value}}. */
  public final Mapping mapping(String key, String shorthand) {
    return child(Shorthand.mapping(required(key), shorthand));
  }

  /** One of some words: what {@code word} calls each constant. */
  public final <E> E oneOf(String key, List<E> constants, Function<E, String> word) {
    String text = string(key);
    for (E constant : constants) {
      if (word.apply(constant).equals(text)) {
        return constant;
      }
    }
    String known = constants.stream().map(word).collect(Collectors.joining(", "));
    throw bad(key, "no “" + key + ": " + text + "”; there are [" + known + "]");
  }

  /** All that it says, without what only pleases the eye: equal for equal mappings. */
  public final String canonical() {
    return Canonical.form(node);
  }

  /** Whether a key is given, and has a value. */
  public final boolean has(String key) {
    asked.add(key);
    @Nullable NodeTuple entry = entries.get(key);
    return entry != null && !NodeReader.isNothing(entry.getValueNode());
  }

  /** The keys that are given, in order. */
  public final Set<String> keys() {
    return entries.keySet();
  }

  /** Takes all keys as known: somebody else reads them. */
  public final void askAll() {
    asked.addAll(entries.keySet());
  }

  /** The keys that were asked for, sorted. */
  public final Set<String> asked() {
    return new TreeSet<>(asked);
  }

  /** Where a key stands; where the mapping begins if it is not given. */
  public final Place place(String key) {
    @Nullable NodeTuple entry = entries.get(key);
    return reader.place(entry == null ? node : entry.getKeyNode());
  }

  /** This mapping, with the values of another one in place of its own where both have a key. */
  public final Mapping overlaidBy(Mapping other) {
    Map<String, NodeTuple> overlaid = new LinkedHashMap<>(entries);
    overlaid.putAll(other.entries);
    return new Mapping(
        new MappingNode(
            Tag.MAP,
            true,
            List.copyOf(overlaid.values()),
            FlowStyle.BLOCK,
            node.getStartMark(),
            node.getEndMark()),
        reader.file());
  }

  /** This mapping without a key. */
  public final Mapping without(String key) {
    List<NodeTuple> left = new ArrayList<>(entries.values());
    left.remove(entries.get(key));
    return new Mapping(
        new MappingNode(
            Tag.MAP, true, left, FlowStyle.BLOCK, node.getStartMark(), node.getEndMark()),
        reader.file());
  }

  /** An error about the value of a key, to be thrown. */
  public final BadYamlException bad(String key, String problem) {
    @Nullable NodeTuple entry = entries.get(key);
    return reader.bad(entry == null ? node : entry.getValueNode(), problem);
  }

  /** Refuses keys that nobody asked for, here and in all mappings read from here. */
  public final void refuseUnknownKeys() {
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            throw reader.bad(entry.getKeyNode(), "no key “" + key + "”" + instead(key));
          }
        });
    children.forEach(Mapping::refuseUnknownKeys);
  }

  private String instead(String key) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    Optional<String> nearest =
        Nearest.of(key, asked).filter(n -> distance.apply(n, key) <= NEAR * key.length());
    return nearest
        .map(n -> "; the nearest is “" + n + "”")
        .orElse(asked.isEmpty() ? "; none is known here" : "; there are " + asked);
  }

  private Mapping child(Node value) {
    Mapping child = new Mapping(value, reader.file());
    children.add(child);
    return child;
  }

  private static List<Node> entries(Node value) {
    return value instanceof SequenceNode list ? list.getValue() : List.of(value);
  }

  private List<Node> nodes(String key) {
    if (!has(key)) {
      return List.of();
    }
    Node value = required(key);
    if (!(value instanceof SequenceNode sequence)) {
      throw reader.bad(value, "“" + key + "” is a list");
    }
    return sequence.getValue();
  }

  private Node required(String key) {
    asked.add(key);
    @Nullable NodeTuple entry = entries.get(key);
    if (entry == null) {
      throw reader.bad(node, "“" + key + "” is missing");
    }
    if (NodeReader.isNothing(entry.getValueNode())) {
      throw reader.bad(entry.getKeyNode(), "“" + key + "” has no value");
    }
    return entry.getValueNode();
  }
}
