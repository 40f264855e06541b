package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code calque init} and {@code calque config}. */
class ConfigCommandTest {
  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() {
    folder = new Folder(temporary);
  }

  @Test
  void whatIsInForceIsShownWithItsPlace() throws IOException {
    folder.file(".git/HEAD", "");
    folder.file(
        ".calque.yaml",
        """
        rules: { calques: note, spelling: off }
        languages: { content/de/: de }
        names: [Ann Arbor]
        ignore: [drafts/]
        """);
    folder.file("content/.calque.yaml", "rules:\n  calque-de: error\nfail-on: error\n");
    folder.file(".gitignore", "/out\n");
    String file = folder.file("content/de/a.md", "");
    assertThat(Run.calque("config", file).out())
        .startsWith(file + "\n")
        .contains("configuration  " + folder + "/content/.calque.yaml, " + folder + "/.calque.yaml")
        .contains("looked at      yes\n")
        .contains("language       de (" + folder + "/.calque.yaml:2)\n")
        .contains("fail-on        error (" + folder + "/content/.calque.yaml:3)\n")
        .contains("max-score      none\n")
        .contains("    Ann Arbor (" + folder + "/.calque.yaml:3)\n")
        .contains("    calque-de: error (" + folder + "/content/.calque.yaml:2)\n")
        .contains("    calque-zh: note (" + folder + "/.calque.yaml:1)\n")
        .contains("    spelling: off (" + folder + "/.calque.yaml:1)\n");
    assertThat(Run.calque("config", folder + "/drafts/a.fr.md").out())
        .contains("no: left out by “drafts/”, " + folder + "/.calque.yaml:4\n")
        .contains("language       fr (its name)\n");
    assertThat(Run.calque("config", folder + "/out/a.md").out())
        .contains("no: left out by “/out”, " + folder + "/.gitignore:1\n");
    assertThat(Run.calque("config", "--no-config", file).out())
        .contains("configuration  none\n", "fail-on        warning (default)\n");
  }

  @Test
  void aBeginningIsWrittenForWhatIsFound() throws IOException {
    folder.file("hugo.toml", "");
    folder.file("content/de/a.md", "Das.");
    folder.file("content/pt-br/a.md", "Isso.");
    folder.file("content/news/a.md", "That is it++.");
    folder.file("public/b.md", "That is it++.");
    Run run = Run.calque("init", folder.toString());
    assertThat(run)
        .isEqualTo(new Run(0, folder + "/.calque.yaml is written; look through it.\n", ""));
    assertThat(Files.readString(temporary.resolve(".calque.yaml")))
        .contains("languages:\n  'content/de/': de\n  'content/pt-br/': pt\n")
        .contains("Hugo keeps", "ignore:\n  - /public/\n");
    assertThat(Run.checkConfigured(folder.toString()).out()).contains("1 warning in 1 of 3");
    assertThat(Run.calque("config", folder + "/content/de/a.md").out())
        .contains("language       de");
  }

  @Test
  void whatIsThereIsNotOverwritten() throws IOException {
    folder.file(".calque.yaml", "root: true\n");
    Run run = Run.calque("init", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(".calque.yaml: is there already, and stays as it is");
    assertThat(temporary.resolve(".calque.yaml")).hasContent("root: true");
  }

  @Test
  void anEmptyFolderGetsOneTooAndIsRead() throws IOException {
    Path empty = Files.createDirectory(temporary.resolve("empty"));
    assertThat(Run.calque("init", empty.toString()).status()).isZero();
    assertThat(Run.calque("config", empty.toString()).out()).contains("unused-suppression: note");
    assertThat(Run.calque("init", "nowhere").err()).contains("nowhere: no such folder");
  }
}
