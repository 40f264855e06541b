package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code calque baseline}, and what {@code calque check} makes of it. */
class BaselineTest {
  private static final String NOT_ENGLISH =
      "calque: 2 documents are not in English: only rules about form looked at them"
          + " (--lang en if that is wrong)\n";

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));
  private Path file = Path.of("");

  @BeforeEach
  void openFolder() {
    folder = new Folder(temporary);
    file = temporary.resolve(".calque-baseline.json");
  }

  private Run baseline(String... arguments) {
    Stream<String> command =
        Stream.concat(Stream.of("baseline", "--lang=de"), Run.CHECK.stream().skip(1));
    return Run.calque(Stream.concat(command, Stream.of(arguments)).toArray(String[]::new));
  }

  private Run check(String... arguments) {
    return Run.check(
        Stream.concat(Stream.of("--lang=de"), Stream.of(arguments)).toArray(String[]::new));
  }

  @Test
  void whatWasThereIsNoLongerReported() throws IOException {
    folder.file("a.md", "One++\n\nTwo++ times\n\nTwo++ times\n");
    folder.file("b/c.md", "Three++\n");
    Run made = baseline(folder.toString());
    assertThat(made)
        .isEqualTo(new Run(0, file + " knows 4 findings: 4 new, 0 mended.\n", NOT_ENGLISH));
    assertThat(file)
        .content()
        .isEqualTo(
            """
            {
              "version": 1,
              "findings": [
                {"place":"a.md","rule":"marked-place","text":"++","hash":"%s"},
                {"place":"a.md","rule":"marked-place","text":"++","hash":"%s","count":2},
                {"place":"b/c.md","rule":"marked-place","text":"++","hash":"%s"}
              ]
            }
            """
                .formatted(hashes().toArray()));
    assertThat(check(folder.toString()))
        .isEqualTo(
            new Run(
                0,
                "No findings in 2 documents (6 words).\n(4 more are in the baseline)\n",
                NOT_ENGLISH));
    assertThat(check("--no-baseline", folder.toString()).out()).startsWith(temporary + "/a.md:1:4");
  }

  private List<String> hashes() throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.contains("hash"))
        .map(line -> line.replaceFirst(".*\"hash\":\"([0-9a-f]{16})\".*", "$1"))
        .toList();
  }

  @Test
  void onlyWhatIsNewIsReported() throws IOException {
    folder.file("a.md", "One++\n\nTwo++\n");
    baseline(folder.toString());
    folder.file("a.md", "Two++\n\nThree\n\nFour++\n\nOne++\n");
    Run run = check("--format=json", folder.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsOnlyOnce("\"rule\"")
        .contains("\"line\" : 5,", "\"baseline\" : 2,");
  }

  @Test
  void aNewBaselineTakesInWhatIsNewAndPruningDoesNot() throws IOException {
    folder.file("a.md", "One++\n\nTwo++\n");
    baseline(folder.toString());
    folder.file("a.md", "Two++\n\nThree++\n");
    assertThat(baseline("--prune", folder.toString()).out())
        .endsWith(" knows 1 finding: 0 new, 1 mended.\n");
    assertThat(check(folder.toString()).out()).contains("a.md:3:6").doesNotContain("a.md:1:");
    assertThat(baseline(folder.toString()).out()).endsWith(" knows 2 findings: 1 new, 0 mended.\n");
    assertThat(check(folder.toString()).status()).isZero();
  }

  @Test
  void whatIsBeyondTheRunStays() throws IOException {
    String one = folder.file("a.md", "One++\n");
    String gone = folder.file("b.md", "Two++\n");
    folder.file("c.md", "Three++\n");
    baseline(folder.toString());
    folder.file("a.md", "One\n");
    Files.delete(Path.of(gone));
    assertThat(baseline("--baseline", file.toString(), one).out())
        .endsWith(" knows 1 finding: 0 new, 2 mended.\n");
    String all = Files.readString(file);
    Run otherRule = Run.calque("baseline", "--only=doubled-word", "--lang=de", folder.toString());
    assertThat(otherRule.status()).isZero();
    assertThat(file).hasContent(all);
  }

  @Test
  void theSameTextsMakeTheSameFile() throws IOException {
    for (int i = 0; i < 60; i++) {
      folder.file(i + ".md", "One++\n\nof " + i % 7 + "++\n");
    }
    baseline(folder.toString());
    byte[] first = Files.readAllBytes(file);
    baseline(folder.toString());
    baseline("--prune", folder.toString());
    assertThat(file).hasBinaryContent(first);
    Files.delete(file);
    baseline(folder.toString());
    assertThat(file).hasBinaryContent(first);
  }

  @Test
  void aNamedFileIsTaken() throws IOException {
    String path = folder.file("a.md", "One++\n");
    String named = folder.path().resolve("known.json").toString();
    baseline("--baseline", named, path);
    assertThat(file).doesNotExist();
    assertThat(check(path).status()).isEqualTo(1);
    assertThat(check("--baseline", named, path).status()).isZero();
  }

  @Test
  void aDocumentThatIsNoFileIsKnownByItsId() throws IOException {
    String path = folder.file("a.jsonl", "{\"id\":\"x\",\"text\":\"One++\"}\n");
    baseline(path);
    assertThat(check(path).status()).isZero();
    folder.file("a.jsonl", "{\"text\":\"\"}\n{\"id\":\"y\\u0000\",\"text\":\"One++\"}\n");
    assertThat(check(path).status()).isZero();
  }

  @Test
  void whatCannotBeReadKeepsWhatIsKnownOfIt() throws IOException {
    String path = folder.file("a.md", "One++\n");
    folder.file("b.md", "Two++\n");
    baseline(folder.toString());
    folder.file("a.md", new byte[] {(byte) 0xE9});
    Run run = baseline(folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(path + ":1: not UTF-8");
    assertThat(file).content().contains("\"place\":\"a.md\"", "\"place\":\"b.md\"");
  }

  private void assertTrouble(Run run, String words) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("calque: ")
        .contains(words)
        .doesNotContain("\tat ", "internal");
  }

  @Test
  void aBadBaselineIsNamedWithItsLine() throws IOException {
    String path = folder.file("a.md", "One++\n");
    folder.file(".calque-baseline.json", "{\n  \"version\": 1,\n  \"findings\": [{]\n}\n");
    assertTrouble(check(path), ".calque-baseline.json:3: not JSON: ");
    assertTrouble(baseline(path), ".calque-baseline.json:3: not JSON: ");
    folder.file(".calque-baseline.json", "{\"version\": 7}");
    assertTrouble(check(path), ".calque-baseline.json:1: version 7 of the format");
    folder.file(".calque-baseline.json", new byte[] {'{', (byte) 0xE9, '}'});
    assertTrouble(check(path), ".calque-baseline.json: not UTF-8");
  }

  @Test
  void aBaselineThatIsNotThereIsNamed() throws IOException {
    String path = folder.file("a.md", "One++\n");
    assertTrouble(check("--baseline=nowhere.json", path), "nowhere.json: no such file");
    assertTrouble(check("--baseline", folder.toString(), path), "not a file");
    Files.createSymbolicLink(file, Path.of("gone.json"));
    assertTrouble(check(path), ".calque-baseline.json: no such file");
    Files.delete(file);
    assertTrouble(check("--baseline", path, "--no-baseline", path), "--no-baseline");
    assertTrouble(baseline("--baseline=nowhere/known.json", path), "cannot be written");
  }
}
