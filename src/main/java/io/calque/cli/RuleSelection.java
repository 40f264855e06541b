package io.calque.cli;

import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules look. */
final class RuleSelection {
  @Mixin private RuleOptions rules;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Apply these rules and no others.")
  private List<String> only = List.of();

  @Option(names = "--skip", paramLabel = "ID", split = ",", description = "Leave out these rules.")
  private List<String> skip = List.of();

  /** The rules that are left. */
  Rulebook rulebook() {
    Rulebook all = rules.rulebook();
    Set<String> wanted = ids(only, all);
    Set<String> unwanted = ids(skip, all);
    return all.only(
        rule -> (only.isEmpty() || wanted.contains(rule.id())) && !unwanted.contains(rule.id()));
  }

  private static Set<String> ids(List<String> given, Rulebook all) {
    Set<String> ids = new HashSet<>();
    for (String id : given) {
      Rule rule = RuleOptions.named(id.strip(), all);
      ids.add(rule.id());
    }
    return ids;
  }
}
