package io.calque.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder that tests put files into. */
record Folder(Path path) {

  /** A folder at which the search for configuration ends, for it looks like a repository's. */
  static Folder ofRepository(Path path) throws IOException {
    Files.createDirectory(path.resolve(".git"));
    return new Folder(path);
  }

  /** Writes a file and says where it is. */
  String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file and says where it is. */
  String file(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
