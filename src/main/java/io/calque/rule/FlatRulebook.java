package io.calque.rule;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.lazy.Lazy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Cards in a flat file, where they were found to be right when it was made. Of each only what every
 * run asks for is read at once; its explanation and its detector wait until they are needed.
 */
final class FlatRulebook {
  private FlatRulebook() {}

  /**
   * Writes a card as it is read here.
   *
   * @param path what to call the card in messages
   * @param rule what it makes
   */
  static void write(String path, Card card, Rule rule, FlatOutput out) throws IOException {
    write(rule, out);
    Card detect = card.card("detect");
    String name = detect.keys().iterator().next();
    FlatOutput options = new FlatOutput();
    detect.card(name).write(options);
    out.text(path).text(name).part(new FlatOutput().text(detect.canonical())).part(options);
  }

  private static void write(Rule rule, FlatOutput out) throws IOException {
    out.text(rule.id())
        .text(rule.group().name())
        .text(rule.severity().name())
        .text(rule.mqm())
        .texts(rule.languages())
        .text(rule.summary());
    FlatOutput explanation = new FlatOutput().text(rule.why());
    write(rule.flags(), explanation);
    write(rule.accepts(), explanation);
    out.part(explanation);
  }

  private static void write(List<Example> examples, FlatOutput out) throws IOException {
    out.integer(examples.size());
    for (Example example : examples) {
      out.text(example.text())
          .texts(example.source().stream().toList())
          .texts(example.sourceLanguage().stream().toList());
    }
  }

  /**
   * The rules of the cards that were written.
   *
   * @param detectors every detector, by the name that a card calls it
   */
  static List<Rule> read(FlatInput in, Map<String, Function<Card, Detector>> detectors) {
    List<Rule> rules = new ArrayList<>();
    while (in.hasMore()) {
      rules.add(rule(in, detectors));
    }
    return rules;
  }

  private static Rule rule(FlatInput in, Map<String, Function<Card, Detector>> detectors) {
    String id = in.text();
    Group group = Group.valueOf(in.text());
    Severity severity = Severity.valueOf(in.text());
    String mqm = in.text();
    List<String> languages = in.texts();
    String summary = in.text();
    FlatInput explanation = in.part();
    String path = in.text();
    String name = in.text();
    FlatInput canonical = in.part();
    FlatInput options = in.part();
    Recipe recipe =
        new Recipe(
            name,
            Objects.requireNonNull(detectors.get(name), name),
            new Lazy<>(() -> new Card(Card.read(options, path))));
    return new Rule(
        id,
        group,
        severity,
        mqm,
        languages,
        summary,
        new Lazy<>(() -> explanation(explanation)),
        new Configured(new Lazy<>(recipe::detector), new Lazy<>(canonical::text)),
        recipe::tuned);
  }

  private static Explanation explanation(FlatInput in) {
    return new Explanation(in.text(), examples(in), examples(in));
  }

  private static List<Example> examples(FlatInput in) {
    int size = in.integer();
    List<Example> examples = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      examples.add(new Example(in.text(), optional(in.texts()), optional(in.texts())));
    }
    return examples;
  }

  private static Optional<String> optional(List<String> texts) {
    return texts.stream().findFirst();
  }
}
