package io.calque.cli;

import io.calque.Settlement;
import io.calque.config.Configuration;
import io.calque.config.FileConfiguration;
import io.calque.git.ChangedLines;
import io.calque.input.Inputs;
import io.calque.report.Ending;
import io.calque.report.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calque check}: turns words of a command line into a run. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Checks articles and reports what is garbled.",
    footer = {
      "",
      "Exit status: 0 nothing found at or above --fail-on and no document above --max-score,",
      "1 something found, 2 not everything could be read or checked."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders (every .md, .mdx, .markdown and .txt below them), .jsonl files with one"
              + " {\"id\", \"text\"} a line, or - for standard input. With --diff, by default the working folder.")
  private List<String> paths = List.of();

  @Mixin private RuleSelection rules;

  @Mixin private ReportOptions reporting;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from which severity on: error, warning (default), note or never.")
  private @Nullable FailOn failOn;

  @Mixin private ScoreOptions scoring;

  @Mixin private DocumentOptions documents;

  @Mixin private BaselineOptions known;

  @Mixin private DiffOptions diff;

  @Mixin private CacheOptions caching;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> chosen = chosen();
    Configuration configuration = documents.configuration(rules);
    FileConfiguration ofRun = configuration.of(runPath(chosen));
    Optional<ChangedLines> changes = diff.changes(chosen, documents.standardInputName());
    Settlement settlement = known.settlement(chosen);
    Trouble trouble = new Trouble(console);
    Inputs found = documents.find(chosen, console, configuration, trouble);
    rules.refuseUnknown(configuration.all());
    Inputs inputs = DiffOptions.only(changes, found);
    reporting.spare(found);
    try (CacheOptions.Cache cache = caching.open(chosen, console);
        Reports reports = reporting.open(console, configuration.rulebook(), trouble)) {
      Check check =
          new Check(
              documents.reviewer(configuration, cache.memory()),
              DiffOptions.sieve(changes),
              settlement,
              trouble);
      ScoreGate gate = scoring.before(reports, ofRun);
      Tally tally = check.run(inputs, documents.reading(), gate, Progress.of(console, inputs));
      gate.explain(trouble);
      int status = status(trouble, failOn(ofRun).fails(tally) || gate.fails());
      gate.finish(new Ending(tally, trouble.problems(), status));
      return status;
    } catch (UnwritableException e) {
      if (!e.nobodyReads()) {
        trouble.report(e.problem());
      }
      return ExitStatus.TROUBLE;
    }
  }

  private List<String> chosen() {
    if (!paths.isEmpty()) {
      return paths;
    }
    if (!diff.isGiven()) {
      throw new ParameterException(spec.commandLine(), "which files? Give a PATH, or --diff BASE");
    }
    return List.of(".");
  }

  private static int status(Trouble trouble, boolean fails) {
    return trouble.any() ? ExitStatus.TROUBLE : fails ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  /** Where what holds for the run as a whole is looked for. */
  private Path runPath(List<String> chosen) {
    String first = chosen.get(0);
    return Path.of(first.equals("-") ? documents.standardInputName() : first);
  }

  private FailOn failOn(FileConfiguration ofRun) {
    return failOn == null ? FailOn.of(ofRun) : failOn;
  }
}
