package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command answers where something is wrong with what it is given. */
class BadInputTest {
  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() {
    folder = new Folder(temporary);
  }

  /** Status 2, a line about what is wrong, no stack trace, and all else is done. */
  private void assertTrouble(Run run, String... words) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("calque: ")
        .contains(words)
        .doesNotContain("\tat ", "Exception");
  }

  private String good() throws IOException {
    return folder.file("good.txt", "This is good++ and that is all of it.");
  }

  private static void assertGoodIsChecked(Run run) {
    assertThat(run.out()).contains("good.txt:1:13: ").contains("1 warning in 1 of 1 document");
  }

  @Test
  void aMissingPathIsNamed() throws IOException {
    Run run = Run.check("nowhere.md", good());
    assertTrouble(run, "nowhere.md: no such file or folder\n");
    assertGoodIsChecked(run);
  }

  @Test
  void bytesThatAreNoTextAreNamedWithTheirPlace() throws IOException {
    String path =
        folder.file("a.md", "One\ncaf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.check(path, good());
    assertTrouble(run, path + ":2: not UTF-8: the byte 0xE9 at offset 7", "--encoding");
    assertGoodIsChecked(run);
  }

  @Test
  void aTextThatEndsInTheMiddleOfACharacterIsNoText() throws IOException {
    String path = folder.file("a.md", new byte[] {'a', (byte) 0xE2, (byte) 0x82});
    assertTrouble(Run.check(path), path + ":1: not UTF-8: the byte 0xE2 at offset 1");
  }

  @Test
  void utf16IsRecognised() throws IOException {
    String path = folder.file("a.txt", "\uFEFFgood++".getBytes(StandardCharsets.UTF_16LE));
    assertTrouble(Run.check(path), "read it with --encoding UTF-16\n");
    assertThat(Run.check("--encoding=UTF-16", path).out()).contains("a.txt:1:5: ");
  }

  @Test
  void aBinaryFileIsNoText() throws IOException {
    Run run = Run.check(folder.file("a.txt", new byte[] {'P', 'K', 3, 4, 0, 0}), good());
    assertTrouble(run, "a.txt:1: not text: there is a NUL byte at offset 4\n");
    assertGoodIsChecked(run);
  }

  @Test
  void emptyFilesAreClean() throws IOException {
    Run run =
        Run.check(
            folder.file("a.txt", ""), folder.file("b.md", "\uFEFF"), folder.file("c.jsonl", ""));
    assertThat(run).isEqualTo(new Run(0, "No findings in 2 documents (0 words).\n", ""));
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    Path large = folder.path().resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    Run run = Run.check(large.toString(), good());
    assertTrouble(run, "large.txt: larger than 10,485,760 bytes", "--max-size");
    assertGoodIsChecked(run);
  }

  @Test
  void oneLineOfAMegabyteIsCutInTheReport() throws IOException {
    String path =
        folder.file("a.txt", "word ".repeat(100_000) + "here++ " + "word ".repeat(100_000));
    Run run = Run.check("--lang=de", path);
    assertThat(run.out()).contains("a.txt:1:500005: ").contains("… word").contains("here++ word");
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(300));
  }

  @Test
  void unpairedSurrogatesKeepOffsetsAndDoNotComeOut() {
    String in = "{\"id\": \"\\udc00\", \"text\": \"a \\ud800 b++ \\ud83d\\udea2\"}";
    Run run = Run.checkInput(in, "-", "--stdin-filename=a.jsonl", "--format=jsonl", "--lang=de");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("{\"id\":\"\uFFFD\"").contains("\"start\":5,\"end\":7,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json                       | not JSON: ",
        "{\"id\": \"x\", \"text\": 1}     | no text under “text”",
        "{\"id\": \"x\"}                 | no text under “text”",
        "[\"x\"]                         | expected an object with “id” and “text”",
        "{\"text\": \"a\"} {\"text\": \"b\"} | more than one object on a line",
        "{\"text\": \"a                  | not JSON: ",
        "{\"text\": \"a\"                | not JSON: "
      })
  void aBadLineIsNamedAndTheRestGoesOn(String line, String problem) throws IOException {
    String path =
        folder.file("a.jsonl", "{\"text\": \"it was++\"}\n" + line + "\n{\"text\": \"++\"}");
    Run run = Run.check("--format=jsonl", path);
    assertTrouble(run, "a.jsonl:2: " + problem);
    assertThat(run.out().lines().map(l -> l.substring(0, 9)))
        .containsExactly("{\"id\":\"1\"", "{\"id\":\"3\"");
  }

  @Test
  void aLineThatIsTooLongIsNotHeld() throws IOException {
    String path =
        folder.file("a.jsonl", "{\"text\": \"" + "a ".repeat(600) + "\"}\n{\"text\": \"++\"}");
    Run run = Run.check("--format=jsonl", "--max-size=1K", path);
    assertTrouble(run, "a.jsonl:1: larger than 1,024 bytes");
    assertThat(run.out()).startsWith("{\"id\":\"2\"");
  }

  @Test
  void aLineThatIsNotUtf8IsNamed() throws IOException {
    String path =
        folder.file("a.jsonl", "{}\n{\"text\": \"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertTrouble(Run.check(path), "a.jsonl:2: not UTF-8: the byte 0xE9 at offset 10");
  }

  @Test
  void linksThatGoRoundAreFollowedOnce() throws IOException {
    good();
    Files.createSymbolicLink(folder.path().resolve("again"), folder.path());
    Run run = Run.check(folder.toString());
    assertThat(run.err()).isEmpty();
    assertGoodIsChecked(run);
  }

  @Test
  void aLinkToNothingIsNamed() throws IOException {
    good();
    Files.createSymbolicLink(folder.path().resolve("a.md"), Path.of("gone"));
    Files.createSymbolicLink(folder.path().resolve("b.md"), Path.of("b.md"));
    Run run = Run.check(folder.toString());
    assertTrouble(run, "a.md: no such file or folder\n", "b.md: ");
    assertGoodIsChecked(run);
  }

  @Test
  void whatMayNotBeReadIsNamed() throws IOException {
    good();
    folder.file("locked/a.md", "++");
    Path locked = folder.path().resolve("locked");
    Path secret = Path.of(folder.file("secret.md", "++"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "root may read everything");
    Run run = Run.check(folder.toString());
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    assertTrouble(run, "locked: permission denied\n", "secret.md: permission denied\n");
    assertGoodIsChecked(run);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: a                           | a.yaml:1: “group” is missing",
        "- a                             | a.yaml:1: expected “key: value” lines",
        "id: [                           | a.yaml:2: not YAML: ",
        "id: b                           | a.yaml:1: the id of this file is “a”, not “b”"
      })
  void aBadCardIsNamedWithItsLine(String card, String problem) throws IOException {
    folder.file("cards/a.yaml", card + "\n");
    String cards = folder + "/cards";
    assertTrouble(Run.calque("check", "--rules", cards, good()), problem);
    assertTrouble(Run.calque("rules", "--rules", cards), problem);
  }

  @Test
  void aFolderOfCardsThatIsNotThereIsNamed() throws IOException {
    assertTrouble(
        Run.calque("check", "--rules=nowhere", good()), "--rules nowhere: no such folder");
  }

  @Test
  void aReportThatCannotBeWrittenIsNamedBeforeAnythingIsRead() throws IOException {
    Run run = Run.check("--report=json=" + folder + "/nowhere/a.json", good());
    assertTrouble(
        run, "/nowhere/a.json: cannot be written: there is no folder " + folder + "/nowhere\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void noReportIsWrittenOverAText() throws IOException {
    String text = good();
    for (String option : new String[] {"--output=", "--report=sarif="}) {
      assertTrouble(
          Run.check(option + folder + "/./good.txt", folder.toString()),
          "good.txt: is one of the texts that are checked; write the report to another place\n");
    }
    assertThat(Path.of(text)).hasContent("This is good++ and that is all of it.");
  }

  @Test
  void twoReportsCannotGoToOnePlace() throws IOException {
    assertTrouble(
        Run.check("--format=text", "--report=json=-", good()),
        "two reports cannot both go to standard output\n");
    String file = folder + "/a.json";
    assertTrouble(
        Run.check("--report=jsonl=" + file, "--report=json=" + folder + "/./a.json", good()),
        "two reports cannot both go to ");
    assertThat(Path.of(file)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"nowhere/report.txt", "folder"})
  void anOutputThatCannotBeWrittenIsNamed(String output) throws IOException {
    Files.createDirectories(folder.path().resolve("folder"));
    Run run = Run.check("--output", folder.path().resolve(output).toString(), good());
    assertTrouble(run, output + ": cannot be written: ");
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format=jsonn    | no format “jsonn”; the nearest is “json” (there are text, compact, ",
        "--report=json     | expected FORMAT=FILE, such as json=report.json, not “json”",
        "--report=json=    | expected FORMAT=FILE, such as json=report.json, not “json=”",
        "--report=jsn=a    | no format “jsn”; the nearest is “json”",
        "--fail-on=maybe   | expected one of",
        "--max-size=large  | expected a size such as 500K or 20M, not “large”",
        "--encoding=utf-99 | no encoding “utf-99”; there are UTF-8, ",
        "--lang=Klingonish | --lang Klingonish: expected a language code such as en or de",
        "--colour=never    | --colour=never",
        "--skip=marked-palce | no rule “marked-palce”; the nearest is “marked-place”",
        "--only=x,         | no rule “x”"
      })
  void aBadOptionIsNamed(String option, String problem) throws IOException {
    Run run = Run.check(option, good());
    assertTrouble(run, problem);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void nothingToCheckIsMisuse() {
    assertTrouble(Run.calque("check"), "PATH", "`calque check --help`");
    assertTrouble(Run.calque("chekc"), "chekc");
    assertTrouble(Run.calque("explain", "doubled-wodr"), "the nearest is “doubled-word”");
  }
}
