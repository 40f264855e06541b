package io.calque.input;

import java.nio.file.Path;

/** How reports, globs and messages write a path: with {@code /} between names on every system. */
public final class SlashedPath {
  private SlashedPath() {}

  /** The path as text. A backslash is part of a name where the system does not separate with it. */
  public static String of(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
