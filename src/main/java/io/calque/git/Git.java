package io.calque.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Runs {@code git} in a folder. */
final class Git {
  private static final List<String> SETTINGS =
      List.of(
          "git",
          "-c",
          "core.quotePath=true",
          "-c",
          "diff.relative=false",
          "-c",
          "diff.orderFile=/dev/null");

  private static final Set<String> PLACE_OF_A_HOOK =
      Set.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX");

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /** Reads what a command writes. */
  @FunctionalInterface
  interface Reading<T> {
    T from(InputStream out) throws IOException;
  }

  /**
   * What a command came to.
   *
   * @param out what it wrote, as it was read
   * @param err what it said on standard error
   */
  record Result<T>(int status, T out, String err) {
    boolean ok() {
      return status == 0;
    }
  }

  /** Runs a command that answers a line. */
  Result<String> line(String... arguments) {
    return run(out -> new String(out.readAllBytes(), StandardCharsets.UTF_8).strip(), arguments);
  }

  /** Runs a command; {@code reading} must read all of what it writes. */
  <T> Result<T> run(Reading<T> reading, String... arguments) {
    Process process = start(Stream.concat(SETTINGS.stream(), Stream.of(arguments)).toList());
    try (InputStream out = process.getInputStream()) {
      process.getOutputStream().close();
      // Both are read at once, so that neither fills up while git waits.
      CompletableFuture<String> said =
          CompletableFuture.supplyAsync(() -> words(process.getErrorStream()));
      T read = reading.from(out);
      return new Result<>(process.waitFor(), read, said.join());
    } catch (IOException e) {
      throw new GitException("git " + String.join(" ", arguments) + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("interrupted while git worked");
    } finally {
      process.destroy();
    }
  }

  private Process start(List<String> command) {
    if (!Files.isDirectory(folder)) {
      throw new GitException(folder + ": no such folder");
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // So that its messages can be understood, and a run beside it is not disturbed.
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    // A hook of git says where it runs; but it is asked about the folder of the articles.
    builder.environment().keySet().removeAll(PLACE_OF_A_HOOK);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GitException("--diff asks git, and no `git` can be run: " + e.getMessage());
    }
  }

  private static String words(InputStream said) {
    try (said) {
      return new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
