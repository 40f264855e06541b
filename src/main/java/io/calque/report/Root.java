package io.calque.report;

import io.calque.input.SlashedPath;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Where the paths of a repository begin, for the services that know files by these and not by what
 * the command line called them.
 *
 * @param repository its folder, absolute
 * @param working what relative names are relative to, absolute
 */
public record Root(Path repository, Path working) {

  /** The nearest folder at or above {@code working} that git keeps, or else {@code working}. */
  public static Root of(Path working) {
    Path start = working.toAbsolutePath().normalize();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return new Root(folder, start);
      }
    }
    return new Root(start, start);
  }

  /**
   * A document's path in the repository, with {@code /}; its name as it is, if it lies elsewhere or
   * is no path.
   */
  public String pathOf(String name) {
    try {
      Path path = working.resolve(name).normalize();
      return path.startsWith(repository) && !path.equals(repository)
          ? SlashedPath.of(repository.relativize(path))
          : name;
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
