package io.calque.report;

import io.calque.rule.Rule;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a report can know of a run before it begins.
 *
 * @param version of Calque: {@code 0.1.0}
 * @param rules that look, sorted by id
 * @param root where paths begin that must be relative to the repository
 * @param screen what people read it on; other formats know of none
 * @param withSuppressed whether formats that can tell suppressed findings from others show them
 * @param notes hears what somebody should know who takes the report to be complete
 */
public record Setting(
    String version,
    List<Rule> rules,
    Root root,
    Screen screen,
    boolean withSuppressed,
    Consumer<String> notes) {
  /** Copies the list. */
  public Setting {
    rules = List.copyOf(rules);
  }

  /** With suppressed findings, no terminal, and nobody to hear notes. */
  public Setting(String version, List<Rule> rules, Root root, Style style) {
    this(version, rules, root, Screen.unwatched(style), true, note -> {});
  }
}
