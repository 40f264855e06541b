package io.calque.cli;

import io.calque.report.RulesPage;
import io.calque.rule.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code calque rules}: says which rules there are. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Lists the rules, by what an editor would call the problem.")
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private RuleOptions rules;

  @Option(names = "--markdown", description = "All that the cards say, as docs/rules.md has it.")
  private boolean markdown;

  @Override
  public void run() {
    Rulebook rulebook = rules.rulebook();
    RulesPage page = new RulesPage(rulebook.rules());
    spec.commandLine().getOut().print(markdown ? page.markdown() : page.list());
    spec.commandLine().getOut().flush();
  }
}
