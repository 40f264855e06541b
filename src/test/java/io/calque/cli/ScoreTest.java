package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command answers about scores. A warning ({@code ++}) weighs one point. */
class ScoreTest {
  private static final String CLEAN = "word ".repeat(250);

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() {
    folder = new Folder(temporary);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "3.9, 1", "4, 0", "4.0, 0", "1000, 0"})
  void aDocumentAboveTheLimitIsStatus1(String limit, int status) throws IOException {
    String path = folder.file("a.txt", CLEAN + "++");
    Run run = Run.check("--lang=en", "--fail-on=never", "--max-score", limit, path);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.err().isEmpty()).isEqualTo(status == 0);
  }

  @Test
  void theWorstIsNamed() throws IOException {
    folder.file("a.txt", CLEAN + "++");
    String worst = folder.file("b.txt", CLEAN + "++ ++");
    folder.file("c.txt", CLEAN);
    assertThat(Run.check("--max-score=2.5", "--lang=en", folder.toString()).err())
        .isEqualTo(
            "calque: 2 documents are above max-score 2.5; the worst: "
                + worst
                + " with 8.0 points per 1,000 words\n");
    assertThat(Run.check("--max-score=5", "--lang=en", folder.toString()).err())
        .startsWith("calque: 1 document is above max-score 5: " + worst + " with 8.0");
  }

  @Test
  void aConfigurationCanSetTheLimitAndTheCommandLineAnother() throws IOException {
    String path = folder.file("a.txt", CLEAN + "++");
    folder.file(".calque.yaml", "max-score: 3\nfail-on: never\n");
    Run run = Run.check("--lang=en", path);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("above max-score 3: ");
    assertThat(Run.check("--lang=en", "--max-score=4", path).status()).isZero();
  }

  @Test
  void findingsStillCountBesideTheScore() throws IOException {
    String path = folder.file("a.txt", CLEAN + "++");
    assertThat(Run.check("--max-score=1000", path).status()).isEqualTo(1);
  }

  @Test
  void whatCouldNotBeReadIsStatus2WhateverTheScore() throws IOException {
    String path = folder.file("a.txt", CLEAN + "++");
    assertThat(Run.check("--max-score=0", path, folder + "/b.txt").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "NaN", "Infinity", "many", ""})
  void aLimitIsANumberOfPoints(String limit) throws IOException {
    Run run = Run.check("--max-score=" + limit, folder.file("a.txt", CLEAN));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--max-score");
  }

  @Test
  void severalDocumentsAreRanked() throws IOException {
    String little = folder.file("a.txt", CLEAN + "++");
    String much = folder.file("b.txt", CLEAN + "++ ++ ++");
    String tooShort = folder.file("c.txt", "++ ++");
    Run run = Run.check("--lang=en", folder.toString());
    assertThat(run.out().lines().skip(run.out().lines().count() - 5))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("Worst documents, by points per 1,000 words:"),
            line -> assertThat(line).isEqualTo("    13.3  too short    " + tooShort),
            line ->
                assertThat(line).matches(" {4}12\\.0 {2}garble 0\\.\\d\\d {2}\\Q" + much + "\\E"),
            line ->
                assertThat(line).matches(" {5}4\\.0 {2}garble 0\\.\\d\\d {2}\\Q" + little + "\\E"),
            line -> assertThat(line).startsWith("6 warnings in 3 of 3 documents"));
  }

  @Test
  void aPageForEditorsIsWrittenBesideTheText() throws IOException {
    folder.file("in/<img src=x onerror=alert(1)>.txt", CLEAN + "++</script><script>alert(1)");
    Path report = folder.path().resolve("report.html");
    Run run = Run.check("--report", "html=" + report, "--lang=en", folder + "/in");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(report))
        .startsWith("<!DOCTYPE html>")
        .contains("&lt;img src=x onerror=alert(1)&gt;.txt", "&lt;/script&gt;&lt;script&gt;")
        .doesNotContain("<img", "<script>alert");
  }
}
