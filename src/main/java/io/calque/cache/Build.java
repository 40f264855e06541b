package io.calque.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Which Calque this is: what another one found is not what this one would find. */
final class Build {
  private Build() {}

  /** What tells the jar from others, or all class files and rules where there is none. */
  static String id() throws IOException {
    try {
      return id(Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  static String id(Path home) throws IOException {
    return Files.isDirectory(home) ? ofFiles(home) : ofJar(home);
  }

  /** By the checksums that its directory holds, for its bytes take longer than 500 small texts. */
  private static String ofJar(Path jar) throws IOException {
    Digest digest = new Digest();
    try (ZipFile entries = new ZipFile(jar.toFile())) {
      entries.stream()
          .forEach(entry -> digest.with(entry.getName()).with(entry.getCrc(), entry.getSize()));
    }
    return digest.hex();
  }

  private static String ofFiles(Path home) throws IOException {
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
