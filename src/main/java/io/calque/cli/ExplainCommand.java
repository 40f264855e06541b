package io.calque.cli;

import io.calque.report.RuleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calque explain ID}: says why a rule is there and what it flags. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Says why a rule is there, what it flags and what it accepts.")
final class ExplainCommand implements Runnable {
  @Spec private CommandSpec spec;
  @Mixin private RuleOptions rules;

  @Parameters(paramLabel = "ID", description = "The rule, as a report names it in brackets.")
  private String id;

  @Override
  public void run() {
    spec.commandLine().getOut().print(RuleText.of(RuleOptions.named(id, rules.rulebook())));
    spec.commandLine().getOut().flush();
  }
}
