package io.calque.cache;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of small files with hexadecimal names, the first two digits as a folder of their own.
 * Several processes may use it at once: a file is there whole or not at all. What goes wrong is as
 * if there were no file.
 */
final class Shelf {
  private static final int FOLDER_NAME = 2;
  private static final Duration TOUCHED_EVERY = Duration.ofDays(1);

  private final Path folder;

  Shelf(Path folder) {
    this.folder = folder;
  }

  /** The bytes of a name. */
  Optional<byte[]> find(String name) {
    Path file = file(name);
    try {
      byte[] bytes = Files.readAllBytes(file);
      touch(file);
      return Optional.of(bytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps bytes under a name. Says whether that was possible. */
  boolean keep(String name, byte[] bytes) {
    Path file = file(name);
    try {
      Files.createDirectories(file.getParent());
      Path written = Files.createTempFile(file.getParent(), "new", ".tmp");
      try {
        Files.write(written, bytes);
        move(written, file);
      } finally {
        Files.deleteIfExists(written);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Deletes the files that nobody asked for longest, until there are no more than so many. */
  void shrink(int most) {
    try (Stream<Path> all = Files.walk(folder, FOLDER_NAME)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      if (files.size() > most) {
        files.stream()
            .map(file -> new Aged(file, age(file)))
            .sorted(Comparator.comparing(Aged::used))
            .limit(files.size() - most * 3L / 4)
            .forEach(aged -> delete(aged.file()));
      }
    } catch (IOException | RuntimeException e) {
      // A walk that another process's deletions end: it shrinks next time.
      return;
    }
  }

  private record Aged(Path file, FileTime used) {}

  private Path file(String name) {
    return folder.resolve(name.substring(0, FOLDER_NAME)).resolve(name.substring(FOLDER_NAME));
  }

  /** The time of a file is that of its last use, to the day. */
  private static void touch(Path file) throws IOException {
    Instant now = Instant.now();
    if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(TOUCHED_EVERY))) {
      Files.setLastModifiedTime(file, FileTime.from(now));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Then it is deleted next time.
      return;
    }
  }
}
