package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A git repository that tests make in a temporary folder. */
record GitFolder(Folder folder) {

  /** Makes one with a branch “main” and nothing in it. */
  static GitFolder in(Path path) throws IOException, InterruptedException {
    GitFolder made = new GitFolder(new Folder(path));
    made.git("init", "--quiet");
    made.git("symbolic-ref", "HEAD", "refs/heads/main");
    return made;
  }

  /** Runs git here and says what it says. */
  String git(String... arguments) throws IOException, InterruptedException {
    List<String> who =
        List.of(
            "git",
            "-c",
            "user.name=Test",
            "-c",
            "user.email=test@localhost",
            "-c",
            "commit.gpgsign=false",
            "-c",
            "protocol.file.allow=always");
    Process process =
        new ProcessBuilder(Stream.concat(who.stream(), Stream.of(arguments)).toList())
            .directory(folder.path().toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  /** Commits all that is there. */
  void commit() throws IOException, InterruptedException {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "More");
  }

  /** Writes a file and says where it is. */
  String file(String name, String text) throws IOException {
    return folder.file(name, text);
  }

  /** The path of a file. */
  String path(String name) {
    return folder.path().resolve(name).toString();
  }
}
