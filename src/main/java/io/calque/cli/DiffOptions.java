package io.calque.cli;

import io.calque.Sieve;
import io.calque.git.ChangedLines;
import io.calque.input.Inputs;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether only changed lines are reported on. */
final class DiffOptions {
  @Option(
      names = "--diff",
      paramLabel = "BASE",
      description =
          "Read only files that changed, and report only findings on lines that were added, since"
              + " the branch left BASE, a branch or commit of git; committed or not.")
  private @Nullable String base;

  @Option(
      names = "--diff-context",
      paramLabel = "LINES",
      defaultValue = "0",
      description = "With --diff: so many lines around a change count as changed. Default: 0.")
  private int context;

  boolean isGiven() {
    return base != null;
  }

  /**
   * What changed.
   *
   * @param paths that are checked: the first is in the repository, and so must be the others
   */
  Optional<ChangedLines> changes(List<String> paths, String standardInputName) {
    if (context < 0) {
      throw new UserException("--diff-context " + context + ": expected 0 or more");
    }
    if (base == null) {
      return Optional.empty();
    }
    List<Path> files = paths.stream().map(path -> file(path, standardInputName)).toList();
    ChangedLines changes = ChangedLines.since(base, folder(files.get(0)), context);
    for (Path file : files) {
      if (!changes.isInside(file)) {
        throw new UserException(
            "--diff: " + file + " is not in the repository " + changes.repository());
      }
    }
    return Optional.of(changes);
  }

  /** The inputs that changed. */
  static Inputs only(Optional<ChangedLines> changes, Inputs inputs) {
    return changes.map(lines -> inputs.only(name -> lines.touches(Path.of(name)))).orElse(inputs);
  }

  static Sieve sieve(Optional<ChangedLines> changes) {
    return changes.<Sieve>map(lines -> lines).orElse(Sieve.OPEN);
  }

  private static Path file(String path, String standardInputName) {
    String name = path.equals("-") ? standardInputName : path;
    if (name.toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      throw new UserException(
          "--diff: which lines of "
              + name
              + " changed says nothing about the"
              + " lines of its texts; check it without --diff");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UserException(name + ": " + e.getReason());
    }
  }

  private static Path folder(Path file) {
    if (Files.isDirectory(file)) {
      return file;
    }
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }
}
