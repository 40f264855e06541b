package io.calque.cli;

import io.calque.config.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calque init}: writes a configuration to begin with. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Writes a commented .calque.yaml for what is found in a folder.")
final class InitCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "Where to write it. Default: the working folder.")
  private Path folder = Path.of("");

  @Override
  public void run() {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new UserException(folder + ": no such folder");
    }
    try {
      Path written = new Starter(folder).write();
      spec.commandLine().getOut().println(written + " is written; look through it.");
    } catch (IOException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }
}
