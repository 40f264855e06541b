package io.calque.cli;

import io.calque.Settlement;
import io.calque.baseline.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which findings are known and not to be reported. */
final class BaselineOptions {
  @ArgGroup private @Nullable Choice choice;

  /** Either or neither. */
  private static final class Choice {
    @Option(
        names = "--baseline",
        paramLabel = "FILE",
        description =
            "Do not report what this file knows. By default the nearest .calque-baseline.json in"
                + " the working folder or above it, if there is one.")
    private @Nullable Path file;

    @Option(names = "--no-baseline", description = "Report what is known too.")
    private boolean none;
  }

  /** Suppresses what is known. */
  Settlement settlement(List<String> paths) {
    return file(paths)
        .<Settlement>map(file -> new Ledger(file.read(), file.places()))
        .orElseGet(Settlement::none);
  }

  private Optional<BaselineFile> file(List<String> paths) {
    Choice made = choice;
    if (made == null) {
      return BaselineFile.nearest(paths);
    }
    Path named = made.file;
    if (made.none || named == null) {
      return Optional.empty();
    }
    BaselineFile file = new BaselineFile(named);
    if (!file.exists()) {
      throw new UserException(
          "--baseline " + named + ": no such file; `calque baseline` makes one");
    }
    if (!Files.isRegularFile(named)) {
      throw new UserException("--baseline " + named + ": not a file");
    }
    return Optional.of(file);
  }
}
