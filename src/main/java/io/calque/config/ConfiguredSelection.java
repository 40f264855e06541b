package io.calque.config;

import io.calque.input.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what configuration, .calqueignore and .gitignore say. A file that is named itself is
 * looked at though git ignores it. Complains of bad configuration before anything is read.
 */
final class ConfiguredSelection implements Selection {
  private final Path workingFolder;
  private final Function<Path, Surroundings> folders;
  private final Configuration configuration;

  ConfiguredSelection(
      Path workingFolder, Function<Path, Surroundings> folders, Configuration configuration) {
    this.workingFolder = workingFolder;
    this.folders = folders;
    this.configuration = configuration;
  }

  @Override
  public boolean enters(Path folder) {
    return ARTICLES.enters(folder) && leftOut(absolute(folder), true, true).isEmpty();
  }

  @Override
  public boolean takes(Path found) {
    Path file = absolute(found);
    Optional<Patterns> articles = above(file).files();
    boolean article =
        articles.map(patterns -> patterns.cover(file)).orElseGet(() -> ARTICLES.takes(file));
    if (!article || leftOut(file, false, true).isPresent()) {
      return false;
    }
    return !configuration.of(file).accepted().isList(file);
  }

  @Override
  public Optional<String> refusal(Path named) {
    Optional<String> reason = reason(named, false);
    if (reason.isEmpty()) {
      configuration.of(named);
    }
    return reason;
  }

  /**
   * Why a path, or a folder that it lies in, is left out; nothing if it is not.
   *
   * @param git whether .gitignore counts
   */
  Optional<String> reason(Path path, boolean git) {
    Path file = absolute(path);
    Optional<Stated<Glob>> reason = Optional.empty();
    for (Path at = file; at != null && reason.isEmpty(); at = at.getParent()) {
      reason = leftOut(at, !at.equals(file) || Files.isDirectory(at), git);
    }
    return reason.map(glob -> "left out by “" + glob.value() + "”, " + glob.place());
  }

  private Optional<Stated<Glob>> leftOut(Path path, boolean isFolder, boolean git) {
    return above(path).leftOut(path, isFolder, git);
  }

  private Surroundings above(Path path) {
    @Nullable Path parent = path.getParent();
    return parent == null ? Surroundings.NOTHING : folders.apply(parent);
  }

  private Path absolute(Path path) {
    return workingFolder.resolve(path).normalize();
  }
}
