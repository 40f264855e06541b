package io.calque.cli;

import io.calque.config.RuleSource;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which rules look, whatever configuration says. */
final class RuleSelection implements RuleSource {
  @Mixin private RuleOptions rules;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "Apply these rules and no others.")
  private List<String> only = List.of();

  @Option(names = "--skip", paramLabel = "ID", split = ",", description = "Leave out these rules.")
  private List<String> skip = List.of();

  @Option(
      names = "--grammar",
      paramLabel = "LEVEL",
      description =
          "How much of LanguageTool's grammar: quiet (default: what marks broken text) or full"
              + " (all that LanguageTool reports).")
  private @Nullable GrammarLevel grammar;

  @Override
  public Rulebook rules(List<Path> folders) {
    Rulebook all = rules.rulebook(folders);
    return grammar == null ? all : grammar.in(all);
  }

  @Override
  public boolean looks(Rule rule, boolean on) {
    boolean wanted = only.isEmpty() ? on : names(only, rule);
    return wanted && !names(skip, rule);
  }

  /**
   * Refuses ids that no rule has.
   *
   * @param all every rule that there is for the files of a run
   */
  void refuseUnknown(Rulebook all) {
    only.forEach(id -> RuleOptions.named(id.strip(), all));
    skip.forEach(id -> RuleOptions.named(id.strip(), all));
  }

  private static boolean names(List<String> ids, Rule rule) {
    return ids.stream().anyMatch(id -> id.strip().equals(rule.id()));
  }
}
