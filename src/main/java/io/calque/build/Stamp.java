package io.calque.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Tells whether what flat files were made from has changed since. */
final class Stamp {
  private final Path file;
  private final String now;

  /**
   * Reads what they would be made from now.
   *
   * @param file where to keep what they were made from
   * @param version of what is no file
   * @param sources files and folders
   */
  Stamp(Path file, String version, List<Path> sources) throws IOException {
    this.file = file;
    CRC32 sum = new CRC32();
    sum.update(version.getBytes(StandardCharsets.UTF_8));
    for (Path source : sources) {
      try (Stream<Path> inside = Files.walk(source)) {
        for (Path each : inside.filter(Files::isRegularFile).sorted().toList()) {
          sum.update(Files.readAllBytes(each));
        }
      }
    }
    this.now = Long.toHexString(sum.getValue());
  }

  boolean isUnchanged() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(now);
  }

  void keep() throws IOException {
    Files.writeString(file, now);
  }
}
