package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names of files and folders that mean something to a system, a report or a terminal. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files cannot be called so")
class HostileNameTest {
  private static final String TEXT = "It was here++ and there.";

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() throws IOException {
    folder = Folder.ofRepository(temporary);
  }

  @Test
  void aBackslashIsNoSlashForGlobs() throws IOException {
    folder.file(".calque.yaml", "ignore: [drafts/]\n");
    folder.file(".gitignore", "/notes/*\n");
    String draft = folder.file("drafts\\a.md", TEXT);
    String note = folder.file("notes\\a.md", TEXT);
    assertThat(Run.checkConfigured(folder.toString()).out()).contains(draft + ":1", note + ":1");
  }

  @Test
  void aBackslashStaysInMessagesAboutFiles() throws IOException {
    String config = folder.file("a\\b/.calque.yaml", "rulse: {}\n");
    String text = folder.file("a\\b/a.md", TEXT);
    assertThat(Run.checkConfigured(text).err()).startsWith("calque: " + config + ":1: ");
    String baseline = folder.file("b\\c", "no JSON");
    assertThat(Run.calque("check", "--no-config", "--baseline", baseline, text).err())
        .startsWith("calque: " + baseline + ":1: ");
    String card = folder.file("my\\cards/a.yaml", "id: b\n");
    assertThat(Run.calque("rules", "--rules", temporary + "/my\\cards").err())
        .startsWith("calque: " + card + ":1: ");
  }

  @Test
  void aBackslashStaysInAStarter() throws IOException {
    folder.file("a\\b/content/de/a.md", TEXT);
    Run.calque("init", folder.toString());
    assertThat(temporary.resolve(".calque.yaml")).content().contains("'a\\b/content/de/': de");
  }

  @Test
  void whatWouldMoveTheCursorShowsInMessages() throws IOException {
    Files.createSymbolicLink(temporary.resolve("a\n\u001B[2Jb.md"), Path.of("gone"));
    assertThat(Run.check(folder.toString()).err().lines())
        .containsExactly("calque: " + folder + "/a\u240A\u241B[2Jb.md: no such file or folder");
  }

  @Test
  void everyNameComesOutAsOneLineAFinding() throws IOException {
    List<String> names = List.of("-x.md", " b.md", "a\nb.md", "a\tb.md", "a:1:1.md", "a\\b.md");
    for (String name : names) {
      folder.file(name, TEXT);
    }
    assertThat(Run.check("--format=compact", folder.toString()).out().lines())
        .hasSize(names.size())
        .allMatch(line -> line.endsWith(".md:1:12: warning: “++” marks the place. [marked-place]"));
  }
}
