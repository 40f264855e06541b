package io.calque.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which Calque this is, to the byte: what another one found is not what this one would find. */
final class Build {
  private Build() {}

  /** The digest of the jar, or of all class files and rules where there is none. */
  static String id() throws IOException {
    try {
      return id(Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  static String id(Path home) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(home)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Digest digest = new Digest();
    for (Path file : files) {
      digest.with(home.relativize(file).toString()).with(Files.readAllBytes(file));
    }
    return digest.hex();
  }
}
