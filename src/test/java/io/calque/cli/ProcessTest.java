package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, where that makes a difference: at its streams. */
class ProcessTest {
  @TempDir private Path temporary;

  @Test
  void aReaderThatLeavesEndsTheRunWithoutAWord() throws IOException, InterruptedException {
    Path errors = temporary.resolve("errors");
    Process process = start(ProcessBuilder.Redirect.PIPE, errors);
    process.getInputStream().close();
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(errors).isEmptyFile();
  }

  @Test
  void aFullDeviceIsNamed() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "only Linux has it");
    Path errors = temporary.resolve("errors");
    Process process = start(ProcessBuilder.Redirect.to(full), errors);
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(errors).content().startsWith("calque: standard output: cannot be written: ");
    assertThat(Files.readAllLines(errors)).hasSize(1);
  }

  /** A run that writes more than a pipe holds. */
  private Process start(ProcessBuilder.Redirect out, Path errors) throws IOException {
    String path = new Folder(temporary).file("a.txt", "++\n\n".repeat(2000));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(Run.CHECK);
    command.addAll(List.of("--lang=de", path));
    return new ProcessBuilder(command).redirectOutput(out).redirectError(errors.toFile()).start();
  }
}
