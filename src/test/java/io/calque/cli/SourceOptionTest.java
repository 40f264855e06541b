package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source texts: from the command line, from .calque.yaml, from .jsonl. */
class SourceOptionTest {
  private static final String ORIGINAL = "The tower has 1540 steps.";
  private static final String TEXT = "Der Turm hat 1450 Stufen.";
  private static final String FOUND = "“1450”: the source of this paragraph has “1540” instead";

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() throws IOException {
    folder = Folder.ofRepository(temporary);
  }

  private static Run check(String... options) {
    return Run.calque(
        Stream.concat(Stream.of("check", "--only=number-mismatch", "--lang=de"), Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void oneTextHasOneSource() throws IOException {
    String text = folder.file("a.de.md", TEXT);
    assertThat(check(text).status()).isZero();
    Run run = check(text, "--source", folder.file("a.md", "# " + ORIGINAL));
    assertThat(run.out()).contains(FOUND);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void severalTextsDoNot() throws IOException {
    folder.file("a.md", TEXT);
    folder.file("b.md", TEXT);
    Run run = check(folder.toString(), "--source", folder.file("c.txt", ORIGINAL));
    assertThat(run.err()).contains("c.txt: goes with one text");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void standardInputMayHaveOne() throws IOException {
    String source = folder.file("a.md", "Here++ it was.");
    Run run = Run.checkInput("It was there++ and here.", "-", "--source", source);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "missing.md, no such file or folder",
    "folder, Is a directory",
    "latin.md, not UTF-8: the byte 0xFC",
    "binary.md, not text",
    "large.md, larger than"
  })
  void theTextIsCheckedWithoutASourceThatCannotBeRead(String source, String problem)
      throws IOException {
    Files.createDirectory(temporary.resolve("folder"));
    folder.file("latin.md", "M\u00fchle".getBytes(StandardCharsets.ISO_8859_1));
    folder.file("binary.md", "a\0b");
    folder.file("large.md", "x".repeat(5000));
    Run run =
        Run.check(
            folder.file("a.md", "It was here++."),
            "--max-size=4K",
            "--source",
            temporary.resolve(source).toString());
    assertThat(run.err()).contains(source, problem);
    assertThat(run.out()).contains("a.md:1:12");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void anEmptySourceSaysNothing() throws IOException {
    Run run = check(folder.file("a.md", TEXT), "--source", folder.file("b.md", ""));
    assertThat(run).isEqualTo(check(folder.file("a.md", TEXT)));
  }

  @Test
  void aTextIsNotItsOwnSource() throws IOException {
    String text = folder.file("a.md", TEXT);
    Run run = check(text, "--source", text);
    assertThat(run.err()).contains("that is the text itself");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aConfigurationSaysWhereSourcesAre() throws IOException {
    folder.file(".calque.yaml", "source: content/en/{path}\n");
    folder.file("content/en/news/a.md", ORIGINAL);
    String text = folder.file("content/de/news/a.md", TEXT);
    folder.file("content/de/news/b.md", TEXT);
    Run run = check(temporary.resolve("content").toString());
    assertThat(run.out()).contains("de/news/a.md:1:14").doesNotContain("b.md");
    assertThat(run.err()).doesNotContain("b.md");
    assertThat(Run.calque("config", text).out())
        .containsPattern("source +\\S*content/en/news/a.md \\(\\S*.calque.yaml:1\\)");
  }

  @Test
  void anOverrideGoesBeforeIt() throws IOException {
    folder.file(
        ".calque.yaml",
        """
        source: nowhere/{path}
        overrides: [{ files: ['*.fr.md'], source: '{folder}/{name}.md' }]
        """);
    folder.file("posts/a.md", ORIGINAL);
    folder.file("b.md", ORIGINAL);
    assertThat(check(folder.file("posts/a.fr.md", TEXT)).out()).contains(FOUND);
    assertThat(check(folder.file("b.fr.md", TEXT)).out()).contains(FOUND);
  }

  @Test
  void theLanguageOfAPathTellsWhereItsSourceIs() throws IOException {
    folder.file(".calque.yaml", "source: for-{lang}/{path}\n");
    folder.file("for-pt-BR/a.md", ORIGINAL);
    assertThat(check(folder.file("docs/pt-BR/a.md", TEXT)).out()).contains(FOUND);
    assertThat(check(folder.file("docs/a.md", TEXT)).status()).isZero();
  }

  @Test
  void anUnknownPlaceholderIsAnError() throws IOException {
    folder.file(".calque.yaml", "root: true\nsource: en/{pth}\n");
    Run run = check(folder.file("a.md", TEXT));
    assertThat(run.err()).contains(".calque.yaml:2: no placeholder “{pth}”", "path");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void aLineOfJsonHasItsOwn() throws IOException {
    String lines =
        """
        {"id": "a", "source": "%s", "text": "%s"}
        {"id": "b", "text": "%s", "source": [{"start": 0, "end": 25, "source": "%s"}]}
        {"id": "c", "text": "%s", "source": null}
        """
            .formatted(ORIGINAL, TEXT, TEXT, ORIGINAL, TEXT);
    Run run = check(folder.file("a.jsonl", lines));
    assertThat(run.out()).contains("a:1:14", "b:1:14").doesNotContain("c:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "7 | “source” is a text, or a list",
        "{} | “source” is a text, or a list",
        "[1] | segment 1 of “source” has no “start”",
        "[{\"start\": 0, \"end\": 2}] | segment 1 of “source” has no “start”",
        "[{\"start\": 0, \"end\": 9, \"source\": \"b\"}] | ends behind the text's 3 UTF-16 code units",
        "[{\"start\": 2, \"end\": 2, \"source\": \"b\"}] | is empty or begins before"
      })
  void aSourceOfAnotherShapeIsAnError(String source, String problem) throws IOException {
    Run run =
        check(folder.file("a.jsonl", "{\"text\": \"abc\", \"source\": %s}".formatted(source)));
    assertThat(run.err()).contains("a.jsonl:1: ", problem);
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void whatWasFoundIsRememberedOfBothTexts() throws IOException {
    String text = folder.file("a.md", TEXT);
    String cache = "--cache=" + temporary.resolve("cache");
    Run first = check(text, cache, "--source", folder.file("b.md", ORIGINAL));
    assertThat(check(text, cache, "--source", folder.file("b.md", ORIGINAL))).isEqualTo(first);
    assertThat(check(text, cache, "--source", folder.file("b.md", "It has 1450.")).status())
        .isZero();
    assertThat(check(text, cache).status()).isZero();
  }
}
