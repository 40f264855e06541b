package io.calque.cli;

import io.calque.Review;
import io.calque.input.Problem;
import io.calque.report.Ending;
import io.calque.report.ReportFormat;
import io.calque.report.Reporter;
import io.calque.report.Setting;
import io.calque.report.StepSummary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All the reports of a run, written side by side. Files are there whole, or not at all. */
final class Reports implements Reporter, AutoCloseable {
  private final Console console;
  private final List<Report> open = new ArrayList<>();

  /** One of them. */
  private record Report(String target, Output output, Reporter reporter) {}

  /** Opens where one goes. */
  @FunctionalInterface
  private interface Place {
    Output open() throws IOException;
  }

  /** Begins to write one. */
  @FunctionalInterface
  private interface Form {
    Reporter open(Writer out) throws IOException;
  }

  /** Something to do for one of them. */
  @FunctionalInterface
  private interface Step {
    void apply(Report report) throws IOException;
  }

  Reports(Console console) {
    this.console = console;
  }

  /**
   * Opens one more, and with annotations of GitHub the summary of the step that they are for.
   *
   * @throws UserException if it cannot be written
   */
  void open(ReportRequest request, Setting setting) {
    open(
        request.target(),
        () -> request.file().isEmpty() ? Output.to(console.out()) : toFile(request.file().get()),
        out -> request.format().open(out, setting));
    String summary = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (request.format() == ReportFormat.GITHUB && !summary.isEmpty()) {
      open(summary, () -> Output.appendingTo(Path.of(summary)), StepSummary::new);
    }
  }

  private void open(String target, Place place, Form form) {
    if (open.stream().anyMatch(report -> report.target().equals(target))) {
      return;
    }
    try {
      Output output = place.open();
      open.add(new Report(target, output, form.open(output.writer())));
    } catch (IOException e) {
      throw new UserException(target + ": cannot be written: " + Problem.of(e));
    }
  }

  @Override
  public void add(Review review) throws IOException {
    each(
        report -> {
          report.reporter().add(review);
          report.output().step();
        });
  }

  @Override
  public void finish(Ending ending) throws IOException {
    each(report -> report.reporter().finish(ending));
    each(report -> report.output().commit());
  }

  /** Leaves nothing behind of what was not finished. */
  @Override
  public void close() {
    for (Report report : open) {
      report.output().close();
    }
  }

  private void each(Step step) throws IOException {
    for (Report report : open) {
      try {
        step.apply(report);
      } catch (IOException e) {
        throw new UnwritableException(report.target(), e);
      }
    }
  }

  private static Output toFile(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UserException(file + ": cannot be written: there is no folder " + folder);
    }
    return Output.to(file);
  }
}
