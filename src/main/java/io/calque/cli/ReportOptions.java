package io.calque.cli;

import io.calque.input.Inputs;
import io.calque.report.ReportFormat;
import io.calque.report.Root;
import io.calque.report.Setting;
import io.calque.rule.Rulebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which reports a run writes, and where. */
final class ReportOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatName.class,
      description = "${COMPLETION-CANDIDATES}. Default: text. See docs/reports.md.")
  private @Nullable ReportFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to a file, whole or not at all.")
  private @Nullable Path output;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      converter = ReportRequest.Reading.class,
      description =
          "Write one report more, to a file or to standard output (-). Can be given several times.")
  private List<ReportRequest> more = List.of();

  @Option(
      names = "--no-suppressed",
      description =
          "Leave findings of the baseline and suppressed ones out of SARIF: GitHub's code scanning"
              + " opens alerts for them all the same.")
  private boolean noSuppressed;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (default: on a terminal, unless NO_COLOR is set), always or never.")
  private Colour colour;

  /** Opens all of them, or none if one cannot be. */
  Reports open(Console console, Rulebook rulebook, Trouble trouble) {
    Root root = Root.of(Path.of(""));
    Reports reports = new Reports(console);
    try {
      for (ReportRequest request : requests()) {
        Setting setting =
            new Setting(
                Version.number(),
                rulebook.rules(),
                root,
                console.screen(colour, request.file().isEmpty()),
                !noSuppressed,
                trouble::note);
        reports.open(request, setting);
      }
      return reports;
    } catch (UserException e) {
      reports.close();
      throw e;
    }
  }

  /** Makes sure that no report is written over a text that it is about. */
  void spare(Inputs inputs) {
    for (ReportRequest request : requests()) {
      if (request.file().isPresent() && inputs.contain(request.file().get())) {
        throw new UserException(
            request.target()
                + ": is one of the texts that are checked; write the report to another place");
      }
    }
  }

  private List<ReportRequest> requests() {
    List<ReportRequest> all = new ArrayList<>(more);
    boolean consoleIsTaken = more.stream().anyMatch(request -> request.file().isEmpty());
    if (format != null || output != null || !consoleIsTaken) {
      ReportFormat first = format == null ? ReportFormat.TEXT : format;
      all.add(0, new ReportRequest(first, Optional.ofNullable(output)));
    }
    Set<Optional<Path>> targets = new HashSet<>();
    for (ReportRequest request : all) {
      if (!targets.add(request.file().map(file -> file.toAbsolutePath().normalize()))) {
        throw new UserException("two reports cannot both go to " + request.target());
      }
    }
    return all;
  }
}
