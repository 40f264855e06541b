package io.calque.report;

import io.calque.rule.Example;
import io.calque.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule's card says, for people to read. */
public final class RuleText {
  private static final int WIDTH = 80;

  private RuleText() {}

  /** All of it, as lines of plain text. */
  public static String of(Rule rule) {
    return String.join(
        "\n\n",
        rule.id() + " (" + traits(rule) + ")",
        wrapped(rule.summary()),
        paragraphs(rule.why()).map(RuleText::wrapped).collect(Collectors.joining("\n\n")),
        "It flags (✗) and accepts (✓):",
        examples(rule).indent(2).stripTrailing() + "\n");
  }

  /** {@code error · en · fluency/duplication}. */
  static String traits(Rule rule) {
    String languages =
        rule.languages().isEmpty() ? "any language" : String.join(", ", rule.languages());
    return String.join(" · ", rule.severity().word(), languages, rule.mqm());
  }

  /** One example below the other; what is flagged stands in {@code [[ ]]}. */
  static String examples(Rule rule) {
    return Stream.concat(marked("✗ ", rule.flags()), marked("✓ ", rule.accepts()))
        .collect(Collectors.joining("\n"));
  }

  static Stream<String> paragraphs(String text) {
    return Stream.of(text.split("\n\\s*\n|\n", -1)).map(String::strip).filter(p -> !p.isEmpty());
  }

  private static Stream<String> marked(String sign, List<Example> examples) {
    return examples.stream().map(example -> sign + said(example).replace("\n", "\n  "));
  }

  private static String said(Example example) {
    String source = example.origin().map(text -> "\n← " + text).orElse("");
    return example.text().stripTrailing() + source;
  }

  private static String wrapped(String paragraph) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : paragraph.strip().split("\\s+", -1)) {
      if (length + 1 + word.length() > WIDTH) {
        lines.append('\n');
        length = 0;
      } else if (length > 0) {
        lines.append(' ');
        length++;
      }
      lines.append(word);
      length += word.length();
    }
    return lines.toString();
  }
}
