package io.calque.cli;

import io.calque.config.FileConfiguration;
import io.calque.config.Stated;
import io.calque.report.Reporter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How bad a document may be. */
final class ScoreOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private @Nullable Double limit;

  @Option(
      names = "--max-score",
      paramLabel = "N",
      description =
          "Exit with 1 if a document has more than N points per 1,000 words (error 5, warning 1)."
              + " See docs/score.md.")
  void limit(double points) {
    if (!(points >= 0) || Double.isInfinite(points)) {
      throw new ParameterException(
          spec.commandLine(), "--max-score " + points + ": expected 0 or more points");
    }
    limit = points;
  }

  /** Lets reviews through to a reporter, and remembers those that are too bad. */
  ScoreGate before(Reporter reporter, FileConfiguration configuration) {
    return new ScoreGate(
        Optional.ofNullable(limit).or(() -> configuration.maxScore().map(Stated::value)), reporter);
  }
}
