package io.calque.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: standard output, or a file that is there whole or not at all. A file is
 * written beside its place and moved there by {@link #commit}; without that it is removed.
 */
final class Output implements AutoCloseable {
  private final Writer writer;
  private final Optional<Move> move;

  /** What is left to do when all is written. */
  private record Move(Path temporary, Path target) {}

  private Output(OutputStream bytes, Optional<Move> move) {
    this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    this.move = move;
  }

  /** Writes to a stream that stays open. */
  static Output to(OutputStream stream) {
    return new Output(stream, Optional.empty());
  }

  /** Writes to a file; to a device or pipe directly, for it must not be replaced. */
  static Output to(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new Output(Files.newOutputStream(file), Optional.empty());
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    @Nullable Path name = target.getFileName();
    String process = String.valueOf(ProcessHandle.current().pid());
    Path temporary = target.resolveSibling("." + name + "." + process + ".tmp");
    OutputStream bytes = Files.newOutputStream(temporary);
    // So that an interrupted run leaves nothing behind.
    temporary.toFile().deleteOnExit();
    return new Output(bytes, Optional.of(new Move(temporary, target)));
  }

  /** Writes behind what a file holds. */
  static Output appendingTo(Path file) throws IOException {
    OutputStream bytes =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new Output(bytes, Optional.empty());
  }

  Writer writer() {
    return writer;
  }

  /** Lets whoever reads along see what was written so far. */
  void step() throws IOException {
    if (move.isEmpty()) {
      writer.flush();
    }
  }

  /** Puts all that was written in its place. */
  void commit() throws IOException {
    writer.flush();
    if (move.isPresent()) {
      writer.close();
      Files.move(
          move.get().temporary(),
          move.get().target(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() {
    if (move.isPresent()) {
      try {
        writer.close();
      } catch (IOException e) {
        // Nobody waits for these bytes.
      }
      move.get().temporary().toFile().delete();
    }
  }
}
