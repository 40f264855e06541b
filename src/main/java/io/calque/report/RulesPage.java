package io.calque.report;

import io.calque.rule.Group;
import io.calque.rule.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules, by what an editor would call the problem. */
public final class RulesPage {
  private final Map<Group, List<Rule>> groups = new EnumMap<>(Group.class);

  /**
   * @param rules sorted by id
   */
  public RulesPage(List<Rule> rules) {
    rules.forEach(rule -> groups.computeIfAbsent(rule.group(), g -> new ArrayList<>()).add(rule));
  }

  /** A line for each rule: id, severity, summary. */
  public String list() {
    int width =
        groups.values().stream()
            .flatMap(List::stream)
            .mapToInt(r -> r.id().length())
            .max()
            .orElse(1);
    String row = "  %-" + width + "s  %-7s  %s\n";
    StringBuilder text = new StringBuilder();
    groups.forEach(
        (group, rules) -> {
          text.append(text.isEmpty() ? "" : "\n").append(group.title()).append('\n');
          for (Rule rule : rules) {
            text.append(
                String.format(Locale.ROOT, row, rule.id(), rule.severity().word(), rule.summary()));
          }
        });
    return text.toString();
  }

  /** The page docs/rules.md: an index, then a section for each rule. */
  public String markdown() {
    StringBuilder page =
        new StringBuilder(
            """
            # Rules

            Written by `calque rules --markdown` from the cards in `rules/`; do not edit it here.
            In the examples, ✗ is what a rule flags, with the place in `[[ ]]`, and ✓ is what it accepts.
            """);
    groups.forEach((group, rules) -> page.append(index(group, rules)));
    groups.forEach(
        (group, rules) -> {
          page.append("\n## ").append(group.title()).append('\n');
          rules.forEach(rule -> page.append(section(rule)));
        });
    return page.toString();
  }

  private static String index(Group group, List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                "| [%s](#%s) | %s | %s |\n"
                    .formatted(
                        rule.id(), rule.id(), rule.severity().word(), escaped(rule.summary())))
        .collect(
            Collectors.joining("", "\n| " + group.title() + " | | |\n| --- | --- | --- |\n", ""));
  }

  private static String section(Rule rule) {
    return "\n### " + rule.id() + "\n\n" + body(rule);
  }

  /** What the page says of a rule below its heading. */
  static String body(Rule rule) {
    String fence = rule.toString().contains("~~~") ? "~~~~~~" : "~~~";
    return "**"
        + escaped(rule.summary())
        + "**\n\n"
        + RuleText.paragraphs(rule.why())
            .map(RulesPage::escaped)
            .collect(Collectors.joining("\n\n"))
        + "\n\n*"
        + RuleText.traits(rule)
        + "*\n\n"
        + fence
        + "text\n"
        + RuleText.examples(rule)
        + "\n"
        + fence
        + "\n";
  }

  /** Text whose marks are not Markdown's. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\*_<>|\\[\\]&#`~]", "\\\\$0");
  }
}
