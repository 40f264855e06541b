package io.calque.report;

import io.calque.rule.Rule;
import java.util.List;

/**
 * What a report can know of a run before it begins.
 *
 * @param version of Calque: {@code 0.1.0}
 * @param rules that look, sorted by id
 * @param root where paths begin that must be relative to the repository
 * @param style of what people read on a terminal; other formats have none
 */
public record Setting(String version, List<Rule> rules, Root root, Style style) {
  /** Copies the list. */
  public Setting {
    rules = List.copyOf(rules);
  }
}
