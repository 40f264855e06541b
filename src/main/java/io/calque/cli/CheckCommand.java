package io.calque.cli;

import io.calque.Linter;
import io.calque.Sieve;
import io.calque.input.Inputs;
import io.calque.input.Languages;
import io.calque.input.Reading;
import io.calque.report.Ending;
import io.calque.report.Tally;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calque check}: turns words of a command line into a run. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks articles and reports what is garbled.",
    footer = {
      "",
      "Exit status: 0 nothing found at or above --fail-on, 1 something found,",
      "2 not everything could be read or checked."
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Files, folders (every .md, .markdown and .txt below them), .jsonl files with one"
              + " {\"id\", \"text\"} a line, or - for standard input.")
  private List<String> paths = List.of();

  @Mixin private RuleSelection rules;

  @Mixin private ReportOptions reporting;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "warning",
      description = "Exit with 1 from which severity on: error, warning (default), note or never.")
  private FailOn failOn;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description =
          "Language of all texts, for example en. By default a text says it itself (front matter,"
              + " “lang” in .jsonl) or shows it.")
  private @Nullable String language;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingName.class,
      description = "Encoding of the texts. Default: UTF-8.")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What to call standard input; its ending tells the format.")
  private String standardInputName = "<stdin>";

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      defaultValue = "10M",
      converter = Size.class,
      description = "Do not read documents larger than this: bytes, or 500K, 20M. Default: 10M.")
  private Integer maxSize;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> given = Optional.ofNullable(language).map(CheckCommand::languageCode);
    Rulebook rulebook = rules.rulebook();
    Trouble trouble = new Trouble(console);
    Inputs inputs = Inputs.find(paths, console.in(), standardInputName, trouble::report);
    try (Reports reports = reporting.open(console, rulebook, trouble)) {
      Tally tally =
          new Check(new Linter(rulebook), Sieve.OPEN, given, trouble)
              .run(inputs, new Reading(encoding, maxSize), reports, progress(inputs));
      int status = status(tally, trouble);
      reports.finish(new Ending(tally, trouble.problems(), status));
      return status;
    } catch (UnwritableException e) {
      if (!e.nobodyReads()) {
        trouble.report(e.problem());
      }
      return ExitStatus.TROUBLE;
    }
  }

  private int status(Tally tally, Trouble trouble) {
    return trouble.any()
        ? ExitStatus.TROUBLE
        : failOn.fails(tally) ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private Progress progress(Inputs inputs) {
    String of = inputs.anyJsonLines() ? " documents" : " of " + inputs.size() + " files";
    return new Progress(console.err(), console.errIsTerminal(), of, System::nanoTime);
  }

  private static String languageCode(String tag) {
    return Languages.code(tag)
        .orElseThrow(
            () ->
                new UserException("--lang " + tag + ": expected a language code such as en or de"));
  }
}
