package io.calque.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Configurations and ignore files that no program can make sense of. */
class BadConfigTest {
  private static final String TEXT = "It was here++ and there.";

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() throws IOException {
    folder = Folder.ofRepository(temporary);
    folder.file("a.md", TEXT);
  }

  private void assertRefused(String yaml, String message) throws IOException {
    assertRefused(yaml.getBytes(StandardCharsets.UTF_8), message);
  }

  private void assertRefused(byte[] yaml, String message) throws IOException {
    String config = folder.file(".calque.yaml", yaml);
    Run run = Run.checkConfigured(folder.toString());
    assertThat(run.err()).startsWith("calque: " + config + message).doesNotContain("Exception");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aMergeConflictIsCalledSo() throws IOException {
    assertRefused(
        "rules:\n<<<<<<< HEAD\n  all: off\n=======\n  all: note\n>>>>>>> branch\n",
        ":2: a merge conflict was left here; settle it");
  }

  @Test
  void whatIsNotClosedIsNamedWhereItBegins() throws IOException {
    assertRefused(
        "root: true\nnames:\n  - \"New York\n",
        ":4: not YAML: found unexpected end of stream, in what begins in line 3\n");
    assertRefused(
        "root: true\nrules: { all: note\n\nnames: []\n",
        ":4: not YAML: expected ',' or '}', but got :, in what begins in line 2\n");
  }

  @Test
  void whatGrowsWithoutEndIsRefused() throws IOException {
    assertRefused("names: " + "[".repeat(50_000), ": nested too deeply");
    assertRefused("# " + "x".repeat(11_000_000), ": larger than 10,485,760 bytes");
    StringBuilder laughs = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      laughs.append(c).append(": &").append(c).append(" [");
      laughs.append(("*" + (char) (c - 1) + ",").repeat(9)).append("]\n");
    }
    assertRefused(laughs.append("names: *j\n").toString(), ": not YAML: ");
  }

  @Test
  void whatIsNoUtf8IsNamedWithItsLine() throws IOException {
    assertRefused(
        "root: true\nnames: [Z\u00FCrich]\n".getBytes(ISO_8859_1),
        ":2: not UTF-8: the byte 0xFC at offset 20; save it as UTF-8");
    assertRefused(
        "root: true\n".getBytes(StandardCharsets.UTF_16), ":1: UTF-16, not UTF-8; save it as");
    assertRefused("root: true\n\u0007\n", ":2: not YAML: ");
  }

  @Test
  void aGlobThatCanCoverNothingIsRefused() throws IOException {
    assertRefused("ignore:\n  - '[a'\n", ":2: “[a” covers nothing: “[” is not closed");
    assertRefused("ignore:\n  - ''\n", ":2: “” covers nothing");
    assertRefused("languages:\n  '[z-a].md': de\n", ":2: “[z-a].md” covers nothing");
  }

  @Test
  void aRuleWithoutOptionsSaysSo() throws IOException {
    assertRefused("rules: { doubled-word: { max: 3 } }\n", ":1: no key “max”; none is known here");
  }

  @Test
  void aNameWithAColonBelongsInQuotes() throws IOException {
    assertRefused("names:\n  - Mr: X\n", ":2: expected a word (in quotes if it holds “: ”), ");
  }

  @Test
  void aKeyWithoutAValueIsAsGoodAsNone() throws IOException {
    folder.file(
        ".calque.yaml", "rules:\n#  all: off\nnames:\nwords: ~\nlanguages:\nignore: null\n");
    assertThat(Run.checkConfigured(folder.toString()).out()).contains("1 warning");
  }

  @Test
  void whatPlatformsAddToAFileDoesNoHarm() throws IOException {
    folder.file(".calque.yaml", "\uFEFFrules:\r\n  marked-place: note\r\n");
    folder.file(".calqueignore", "\uFEFFb.md\r\n");
    folder.file("b.md", TEXT);
    assertThat(Run.checkConfigured(folder.toString()).out()).contains("1 note in 1 of 1 document");
  }

  @Test
  void aLineOfAnIgnoreFileThatCoversNothingDoesNoHarm() throws IOException {
    folder.file(".gitignore", "[\n[a\n!\n/\n\\\n***b\n{a,b\n[z-a]\n[[:alpha:]]x\n");
    Run run = Run.checkConfigured(folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 warning");
  }

  @ParameterizedTest
  @ValueSource(strings = {".calque.yaml", ".calqueignore", ".gitignore", ".calque-baseline.json"})
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such files")
  void whatIsNoFileIsNotWaitedFor(String name) throws IOException, InterruptedException {
    Path pipe = temporary.resolve(name);
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    Assertions.assertTrue(made.waitFor(10, TimeUnit.SECONDS));
    Run run =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> Run.checkConfigured(folder.toString()));
    assertThat(run.err()).isEqualTo("calque: " + pipe + ": not a file\n");
    assertThat(run.status()).isEqualTo(2);
  }
}
