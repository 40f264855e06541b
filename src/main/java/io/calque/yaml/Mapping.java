package io.calque.yaml;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.words.Nearest;
import java.io.IOException;
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

  private final Node.Pairs node;
  private final Map<String, Node.Pair> entries;
  private final Set<String> asked;
  private final List<Mapping> children;

  Mapping(Node node) {
    if (!(node instanceof Node.Pairs mapping)) {
      throw node.bad("expected “key: value” lines");
    }
    this.node = mapping;
    this.entries = new LinkedHashMap<>();
    this.asked = new TreeSet<>();
    this.children = new ArrayList<>();
    for (Node.Pair pair : mapping.pairs()) {
      String key = pair.key().text("a key");
      if (entries.put(key, pair) != null) {
        throw pair.key().bad("“" + key + "” is given twice");
      }
    }
  }

  /**
   * One that was written to a flat file.
   *
   * @param file what to call the YAML that it was in messages
   */
  public static Mapping read(FlatInput in, String file) {
    return new Mapping(FlatNode.read(in, file));
  }

  /** Writes it as {@link #read} reads it. */
  public final void write(FlatOutput out) throws IOException {
    FlatNode.write(node, out);
  }

  /** The same mapping by a name that says what it is about: what is asked here is asked there. */
  protected Mapping(Mapping same) {
    this.node = same.node;
    this.entries = same.entries;
    this.asked = same.asked;
    this.children = same.children;
  }

  /** The text of a key. */
  public final String string(String key) {
    return required(key).text("“" + key + "”");
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
    return nodes(key).stream().map(n -> n.text("an entry of “" + key + "”")).toList();
  }

  /** A list of texts, or a single one without its list; empty if the key is not given. */
  public final List<Text> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    return entries(required(key)).stream()
        .map(n -> new Text(n.text("an entry of “" + key + "”"), n.place()))
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
    Node.@Nullable Pair entry = entries.get(key);
    return entry != null && !entry.value().isNothing();
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
    Node.@Nullable Pair entry = entries.get(key);
    return (entry == null ? node : entry.key()).place();
  }

  /** This mapping, with the values of another one in place of its own where both have a key. */
  public final Mapping overlaidBy(Mapping other) {
    Map<String, Node.Pair> overlaid = new LinkedHashMap<>(entries);
    overlaid.putAll(other.entries);
    return new Mapping(new Node.Pairs(List.copyOf(overlaid.values()), node.place()));
  }

  /** This mapping without a key. */
  public final Mapping without(String key) {
    List<Node.Pair> left = new ArrayList<>(entries.values());
    left.remove(entries.get(key));
    return new Mapping(new Node.Pairs(left, node.place()));
  }

  /** An error about the value of a key, to be thrown. */
  public final BadYamlException bad(String key, String problem) {
    Node.@Nullable Pair entry = entries.get(key);
    return (entry == null ? node : entry.value()).bad(problem);
  }

  /** Refuses keys that nobody asked for, here and in all mappings read from here. */
  public final void refuseUnknownKeys() {
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            throw entry.key().bad("no key “" + key + "”" + instead(key));
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
    Mapping child = new Mapping(value);
    children.add(child);
    return child;
  }

  private static List<Node> entries(Node value) {
    return value instanceof Node.Sequence list ? list.entries() : List.of(value);
  }

  private List<Node> nodes(String key) {
    if (!has(key)) {
      return List.of();
    }
    Node value = required(key);
    if (!(value instanceof Node.Sequence sequence)) {
      throw value.bad("“" + key + "” is a list");
    }
    return sequence.entries();
  }

  private Node required(String key) {
    asked.add(key);
    Node.@Nullable Pair entry = entries.get(key);
    if (entry == null) {
      throw node.bad("“" + key + "” is missing");
    }
    if (entry.value().isNothing()) {
      throw entry.key().bad("“" + key + "” has no value");
    }
    return entry.value();
  }
}
