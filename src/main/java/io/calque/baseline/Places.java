package io.calque.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a baseline calls the documents around it. */
public final class Places {
  private final Path folder;

  /**
   * @param folder that the baseline lies in
   */
  public Places(Path folder) {
    this.folder = real(folder);
  }

  /** The place of a document: its path from the folder, or its name where it lies elsewhere. */
  public String of(String name) {
    try {
      Path file = real(Path.of(name));
      return file.startsWith(folder) ? slashed(folder.relativize(file)) : name;
    } catch (InvalidPathException e) {
      return name;
    }
  }

  /** Whether there is a file at a place. */
  public boolean exists(String place) {
    try {
      return Files.exists(folder.resolve(place));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
