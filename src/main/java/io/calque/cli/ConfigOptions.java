package io.calque.cli;

import io.calque.config.Configuration;
import io.calque.config.RuleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which configuration counts. */
final class ConfigOptions {
  @ArgGroup private @Nullable Choice choice;

  /** Either or neither. */
  private static final class Choice {
    @Option(
        names = "--config",
        paramLabel = "FILE",
        description =
            "Take this configuration, as if it lay in the working folder. By default every"
                + " .calque.yaml above a file counts, the nearest first.")
    private @Nullable Path file;

    @Option(
        names = "--no-config",
        description = "Read no .calque.yaml, .calqueignore or .gitignore.")
    private boolean none;
  }

  /** The configuration of a run. */
  Configuration configuration(RuleSource rules) {
    Path workingFolder = Path.of("");
    Choice made = choice;
    if (made == null) {
      return Configuration.found(workingFolder, rules);
    }
    Path file = made.file;
    if (made.none || file == null) {
      return Configuration.none(workingFolder, rules);
    }
    if (!Files.isRegularFile(file)) {
      throw new UserException("--config " + file + ": no such file; `calque init` makes one");
    }
    return Configuration.named(file, workingFolder, rules);
  }
}
