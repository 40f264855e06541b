package io.calque.cli;

import io.calque.Memory;
import io.calque.Sieve;
import io.calque.baseline.Baseline;
import io.calque.baseline.Ledger;
import io.calque.config.Configuration;
import io.calque.input.Inputs;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calque baseline}: writes down what is found now, so that only what is new is reported. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Writes down what is found now, so that `check` reports only what is new.",
    footer = {
      "",
      "Files that are not among the PATHs keep what is known of them.",
      "Exit status: 0 written, 2 not everything could be read or checked."
    })
final class BaselineCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      description = "Files and folders, as for `check`. Default: the working folder.")
  private List<String> paths = List.of(".");

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Where to write. Default: the nearest .calque-baseline.json in the working folder or"
              + " above it; if there is none, one is made in the working folder, or beside the"
              + " first PATH where that is elsewhere.")
  private @Nullable Path file;

  @Option(
      names = "--prune",
      description = "Only take away what is no longer found; add nothing that is new.")
  private boolean prune;

  @Mixin private RuleSelection rules;
  @Mixin private DocumentOptions documents;

  BaselineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    BaselineFile target = target();
    Baseline old = target.exists() ? target.read() : Baseline.EMPTY;
    Trouble trouble = new Trouble(console);
    Configuration configuration = documents.configuration(rules);
    Inputs inputs = documents.find(paths, console, configuration, trouble);
    rules.refuseUnknown(configuration.all());
    Rulebook rulebook = configuration.rulebook();
    BaselineRecorder recorder = new BaselineRecorder(target.places(), rulebook, !prune);
    new Check(
            documents.reviewer(configuration, Memory.NONE),
            Sieve.OPEN,
            new Ledger(old, target.places()),
            trouble)
        .run(inputs, documents.reading(), recorder, Progress.of(console, inputs));
    Baseline made = recorder.baseline(old);
    target.write(made);
    spec.commandLine().getOut().println(summary(target.name(), made, recorder.added(), old));
    return trouble.any() ? ExitStatus.TROUBLE : ExitStatus.CLEAN;
  }

  private BaselineFile target() {
    return file == null
        ? BaselineFile.nearest(paths).orElseGet(() -> BaselineFile.beside(paths.get(0)))
        : new BaselineFile(file);
  }

  private static String summary(String name, Baseline made, int added, Baseline old) {
    return String.format(
        Locale.ROOT,
        "%s knows %,d finding%s: %,d new, %,d mended.",
        name,
        made.size(),
        made.size() == 1 ? "" : "s",
        added,
        old.size() + added - made.size());
  }
}
