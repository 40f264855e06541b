package io.calque.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that files are known by their place in, whatever links lead to either. Immutable. */
public final class Folder {
  private final Path real;

  public Folder(Path folder) {
    this.real = real(folder);
  }

  /** Where it is, absolute and without links as far as that can be known. */
  public Path path() {
    return real;
  }

  /** The path of a file from here, with {@code /}; nothing if it lies elsewhere. */
  public Optional<String> placeOf(Path file) {
    Path other = real(file);
    return other.startsWith(real)
        ? Optional.of(SlashedPath.of(real.relativize(other)))
        : Optional.empty();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
