package io.calque.cli;

import io.calque.baseline.BadBaselineException;
import io.calque.git.GitException;
import io.calque.yaml.BadYamlException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code calque}: without a subcommand it says what there is. */
@Command(
    name = "calque",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Finds what machine translation garbled in an article.",
    footer = {"", "`calque COMMAND --help` says more about a command."})
final class CalqueCommand implements Runnable {
  @Spec private CommandSpec spec;

  /**
   * Does what the arguments say.
   *
   * @return the exit status
   */
  static int run(Console console, String... args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true);
    CommandLine line = commandLine(console, out);
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      console.say(Failure.of(e, console));
      return ExitStatus.TROUBLE;
    }
  }

  private static CommandLine commandLine(Console console, PrintWriter out) {
    return new CommandLine(new CalqueCommand())
        .addSubcommand(new CheckCommand(console))
        .addSubcommand(new BaselineCommand(console))
        .addSubcommand(new InitCommand())
        .addSubcommand(new ConfigCommand())
        .addSubcommand(new RulesCommand())
        .addSubcommand(new ExplainCommand())
        .setOut(out)
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler((e, arguments) -> misused(console, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(console, e));
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int misused(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say(e.getMessage());
    console.err().println("`" + command + " --help` says what it takes.");
    return ExitStatus.TROUBLE;
  }

  private static int failed(Console console, Exception e) {
    boolean theirs =
        e instanceof UserException
            || e instanceof BadYamlException
            || e instanceof BadBaselineException
            || e instanceof GitException;
    console.say(theirs ? e.getMessage() : Failure.of(e, console));
    return ExitStatus.TROUBLE;
  }
}
