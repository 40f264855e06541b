package io.calque.rule;

import io.calque.yaml.BadYamlException;
import io.calque.yaml.Yaml;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns the text of a rule card into a rule, whole or not at all. */
final class CardReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int SUMMARY_LENGTH = 100;

  private final Map<String, Function<Card, Detector>> detectors;

  CardReader(Map<String, Function<Card, Detector>> detectors) {
    this.detectors = detectors;
  }

  /**
   * @param path what to call the card in messages; its file name is the rule's id
   * @throws BadYamlException if anything is missing, unknown or of the wrong kind
   */
  Rule read(String path, String yaml) {
    return read(path, card(path, yaml));
  }

  /** The card that a text is. */
  static Card card(String path, String yaml) {
    return Yaml.read(path, yaml)
        .map(Card::new)
        .orElseThrow(() -> new BadYamlException(path + ": the card is empty"));
  }

  private Rule read(String path, Card card) {
    String id = id(card, path);
    Group group = card.oneOf("group", Arrays.asList(Group.values()), Group::word);
    Card detect = card.card("detect");
    String name = detectorName(card, detect);
    Function<Card, Detector> factory = factory(detect, name);
    Card options = detect.card(name);
    Recipe recipe = new Recipe(name, factory, () -> options);
    Detector detector = recipe.detector();
    String canonical = detect.canonical();
    Explanation explanation =
        new Explanation(
            card.string("why").strip(),
            examples(card, "flags", true),
            examples(card, "accepts", false));
    Rule rule =
        new Rule(
            id,
            group,
            card.oneOf("severity", Arrays.asList(Severity.values()), Severity::word),
            card.oneOf("mqm", Mqm.CATEGORIES, Function.identity()),
            card.strings("languages"),
            summary(card),
            () -> explanation,
            new Configured(() -> detector, () -> canonical),
            recipe::tuned);
    card.refuseUnknownKeys();
    return rule;
  }

  private static String id(Card card, String path) {
    String id = card.string("id");
    String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", "");
    if (!ID.matcher(id).matches()) {
      throw card.bad("id", "an id is lower-case words with hyphens, not “" + id + "”");
    }
    if (!id.equals(file)) {
      throw card.bad("id", "the id of this file is “" + file + "”, not “" + id + "”");
    }
    return id;
  }

  private static String summary(Card card) {
    String summary = card.string("summary").strip();
    if (!summary.endsWith(".") || summary.length() > SUMMARY_LENGTH) {
      throw card.bad(
          "summary", "a summary is one sentence of at most " + SUMMARY_LENGTH + " characters");
    }
    return summary;
  }

  private static List<Example> examples(Card card, String key, boolean marked) {
    List<Example> examples = card.cards(key, "text").stream().map(CardReader::example).toList();
    if (examples.isEmpty()) {
      throw card.bad(key, "“" + key + "” needs at least one example");
    }
    for (Example example : examples) {
      String text = example.text();
      if (text.contains("[[") != marked || text.contains("]]") != marked) {
        String rule = marked ? "marks each place with [[ and ]]" : "marks no place";
        throw card.bad(key, "an example under “" + key + "” " + rule + ": " + text);
      }
    }
    return examples;
  }

  private static Example example(Card card) {
    return new Example(
        card.string("text"), optional(card, "source"), optional(card, "source-lang"));
  }

  private static Optional<String> optional(Card card, String key) {
    return card.has(key) ? Optional.of(card.string(key)) : Optional.empty();
  }

  private Function<Card, Detector> factory(Card detect, String name) {
    Function<Card, Detector> factory = detectors.get(name);
    if (factory == null) {
      List<String> known = detectors.keySet().stream().sorted().toList();
      throw detect.bad(name, "no detector “" + name + "”; there are " + known);
    }
    return factory;
  }

  private static String detectorName(Card card, Card detect) {
    if (detect.keys().size() != 1) {
      throw card.bad("detect", "“detect” has one key, the name of a detector");
    }
    return detect.keys().iterator().next();
  }
}
