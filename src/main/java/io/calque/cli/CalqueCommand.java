package io.calque.cli;

import io.calque.DeepThreads;
import io.calque.Linter;
import java.io.File;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code calque}: without a subcommand it says what there is. */
@Command(
    name = "calque",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
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
    if (isCheckOfFile(args)) {
      loadBeside();
    }
    CommandLine line = commandLine(console, out, args);
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError e) {
      console.say(Failure.of(e, console));
      return ExitStatus.TROUBLE;
    }
  }

  /** A folder may be known from another run, and then nothing has to be loaded. */
  private static boolean isCheckOfFile(String... args) {
    return args.length > 0
        && args[0].equals("check")
        && Arrays.stream(args).skip(1).anyMatch(arg -> new File(arg).isFile());
  }

  /**
   * While arguments and configuration are read. What goes wrong will do so again when it matters.
   */
  private static void loadBeside() {
    Thread thread = new DeepThreads("calque-load").newThread(Linter::load);
    thread.setUncaughtExceptionHandler((t, e) -> {});
    thread.start();
  }

  private static CommandLine commandLine(Console console, PrintWriter out, String... args) {
    CommandLine line = new CommandLine(new CalqueCommand());
    commands(console, args).forEach(line::addSubcommand);
    Troubles troubles = new Troubles(console);
    return line.setOut(out)
        .setErr(console.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(troubles)
        .setExecutionExceptionHandler(troubles);
  }

  /** The command that is called, or all: picocli takes its time to learn what one is like. */
  private static List<Object> commands(Console console, String... args) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CheckCommand(console));
    commands.put("baseline", () -> new BaselineCommand(console));
    commands.put("init", InitCommand::new);
    commands.put("config", ConfigCommand::new);
    commands.put("rules", RulesCommand::new);
    commands.put("explain", ExplainCommand::new);
    boolean called = args.length > 0 && commands.containsKey(args[0]);
    return commands.entrySet().stream()
        .filter(command -> !called || command.getKey().equals(args[0]))
        .map(command -> command.getValue().get())
        .toList();
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
