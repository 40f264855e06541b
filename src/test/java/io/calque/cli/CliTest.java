package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command answers to what is asked of it. */
class CliTest {
  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() {
    folder = new Folder(temporary);
  }

  @Test
  void withoutArgumentsItHelps() {
    Run run = Run.calque();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: calque").contains("check").contains("explain");
  }

  @Test
  void versionIsOneLine() {
    assertThat(Run.calque("--version").out()).matches("calque \\S+\n");
  }

  @Test
  void rulesAreListedByWhatAnEditorCallsThem() {
    assertThat(Run.calque("rules").out()).startsWith("Said twice\n").contains("  doubled-word ");
  }

  @Test
  void explainSaysWhatTheCardSays() {
    Run run = Run.calque("explain", "--rules=src/test/resources/cards", "marked-place");
    assertThat(run.out())
        .isEqualTo(
            """
            marked-place (warning · any language · fluency/punctuation)

            Two plus signs, for tests that need a rule which never changes.

            The tests of the command ask for no other rule.

            It flags (✗) and accepts (✓):

              ✗ Here[[++]] it is.
              ✓ One + one.
            """);
  }

  @Test
  void cleanTextIsStatus0() throws IOException {
    Run run = Run.check(folder.file("a.txt", "The dam was built in 1962.\n"));
    assertThat(run).isEqualTo(new Run(0, "No findings in 1 document (6 words).\n", ""));
  }

  @Test
  void grammarIsQuietUnlessAllOfItIsAskedFor() throws IOException {
    String path =
        folder.file("a.txt", "He was very unique, and he lived at 5 Main st. for ever .\n");
    assertThat(Run.calque("check", "--only", "grammar", path).status()).isZero();
    assertThat(Run.calque("check", "--only", "grammar", "--grammar", "full", path).out())
        .contains("[grammar]");
    assertThat(Run.calque("check", "--grammar", "loud", path).err()).contains("--grammar", "FULL");
  }

  @Test
  void findingsAreStatus1AndShowThePlace() throws IOException {
    String path = folder.file("a.txt", "It is one of the lines.\n\nThe dam,\tas it was++ then.\n");
    Run run = Run.check(path);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            %s:3:19: warning: “++” marks the place. [marked-place]
              3 | The dam, as it was++ then.
                |                   ^^

            1 warning in 1 of 1 document (12 words).
            """
                .formatted(path));
  }

  @ParameterizedTest
  @CsvSource({"note,1", "warning,1", "error,0", "never,0"})
  void failOnSaysFromWhichSeverityOn(String severity, int status) throws IOException {
    String path = folder.file("a.txt", "It was here++ and there.");
    assertThat(Run.check("--fail-on", severity, path).status()).isEqualTo(status);
  }

  @Test
  void foldersAreSearchedAndReportedInOrderWhateverTheThreadsDo() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 10; i < 60; i++) {
      expected.add(folder.file("b/" + i + ".md", "++ ".repeat(i == 10 ? 3000 : 1)));
    }
    expected.add(folder.file("c.markdown", "++"));
    folder.file("c.html", "++");
    folder.file(".git/d.txt", "++");
    Run run = Run.check("--format=jsonl", "--lang=de", folder.toString());
    assertThat(run.out().lines().map(line -> line.split("\"", 5)[3])).isEqualTo(expected);
  }

  @Test
  void aFileThatIsNamedTwiceIsCheckedOnce() throws IOException {
    String path = folder.file("a.txt", "Clean.");
    assertThat(Run.check(path, folder + "/./a.txt", folder.toString()).out())
        .contains("1 document ");
  }

  @Test
  void standardInputHasTheNameAndFormatItIsGiven() {
    assertThat(Run.checkInput("It is `a++` and b++.", "-").out())
        .contains("<stdin>:1:9: ", "<stdin>:1:18: ");
    assertThat(Run.checkInput("It is `a++` and b++.", "-", "--stdin-filename=a.md").out())
        .startsWith("a.md:1:18: ");
    assertThat(
            Run.checkInput("{\"id\":\"x\",\"text\":\"++\"}", "-", "--stdin-filename=a.jsonl").out())
        .startsWith("x:1:1: ");
  }

  @Test
  void jsonLinesAnswerInTheirOrder() throws IOException {
    String path =
        folder.file(
            "a.jsonl",
            """
            {"id": "first", "lang": "en-GB", "text": "The dam++ it is.", "set": {"a": [1]}}

            {"text": "\uD83D\uDEA2\\nden Damm++ sagte er."}
            """);
    Run run = Run.check("--format=jsonl", path);
    assertThat(run.out())
        .isEqualTo(
            """
            {"id":"first","language":"en","words":4,\
            "points":1,"score":6.7,"garble":null,"findings":[{"rule":"marked-place",\
            "severity":"warning","mqm":"fluency/punctuation","message":"“++” marks the place.",\
            "start":7,"end":9,"line":1,"column":8,"endLine":1,"endColumn":10,"text":"++",\
            "related":[],"suggestions":[]}],"suppressed":{"inSource":0,"baseline":0,"unchanged":0}}
            {"id":"3","language":"und","words":4,\
            "points":1,"score":6.7,"garble":null,"findings":[{"rule":"marked-place",\
            "severity":"warning","mqm":"fluency/punctuation","message":"“++” marks the place.",\
            "start":11,"end":13,"line":2,"column":9,"endLine":2,"endColumn":11,"text":"++",\
            "related":[],"suggestions":[]}],"suppressed":{"inSource":0,"baseline":0,"unchanged":0}}
            """);
    assertThat(run.err())
        .isEqualTo(
            "calque: 1 document is not in English: only rules about form looked at it"
                + " (--lang en if that is wrong)\n");
  }

  @Test
  void aTextSaysOrShowsItsLanguage() throws IOException {
    String shown = "Das ist der Hafen, und in dem Hafen liegt das alte Schiff.";
    assertThat(Run.check(folder.file("a.txt", shown)).err()).contains("1 document is not in");
    assertThat(Run.check(folder.file("b.md", "---\nlang: en\n---\n\n" + shown)).err()).isEmpty();
    assertThat(Run.check("--lang=en", folder.file("c.txt", shown)).err()).isEmpty();
    assertThat(Run.check(folder.file("d.txt", "This is the ship of the town.")).err()).isEmpty();
  }

  @Test
  void aReportGoesToAFileWholeAndLeavesNothingElse() throws IOException {
    String path = folder.file("in/a.txt", "It was here++ and there.");
    String report = folder.file("out/report.txt", "old");
    Run run = Run.check("--output", report, path);
    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(Path.of(report)).content().contains("[marked-place]");
    assertThat(folder.path().resolve("out").toFile().list()).containsExactly("report.txt");
  }

  @Test
  void severalReportsAreWrittenAtOnce() throws IOException {
    String path = folder.file("a.txt", "It was here++ and there.");
    Run run =
        Run.check(
            "--report=jsonl=" + folder + "/a.jsonl", "--report=compact=" + folder + "/b", path);
    assertThat(run.out()).contains("[marked-place]\n  1 | It was").endsWith("(5 words).\n");
    assertThat(folder.path().resolve("a.jsonl")).content().startsWith("{\"id\":\"");
    assertThat(folder.path().resolve("b"))
        .hasContent(path + ":1:12: warning: “++” marks the place. [marked-place]\n");
  }

  @Test
  void aReportToStandardOutputTakesThePlaceOfTheText() throws IOException {
    String path = folder.file("a.txt", "It was here++ and there.");
    Run run = Run.check("--report=compact=-", "--report=json=" + folder + "/a.json", path);
    assertThat(run.out())
        .isEqualTo(path + ":1:12: warning: “++” marks the place. [marked-place]\n");
  }

  @Test
  void annotationsOfGithubComeWithASummaryOfTheStep() throws IOException {
    String path = folder.file("a.txt", "It was here++ and there.");
    String summary = folder.file("summary.md", "Before.\n");
    Map<String, String> environment = Map.of("GITHUB_STEP_SUMMARY", summary);
    Run run = Run.checkWatched(environment, false, "--format=github", path);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("::warning file=" + path + ",line=1,endLine=1,col=12,endColumn=14,title=")
        .endsWith("1 warning in 1 of 1 document (5 words).\n");
    assertThat(Path.of(summary)).content().startsWith("Before.\n## Calque: 1 warning\n");
    Run.checkWatched(environment, false, "--format=text", path);
    assertThat(Path.of(summary)).content().containsOnlyOnce("## Calque");
  }

  @Test
  void reportsSayWhatCouldNotBeRead() throws IOException {
    String path = folder.file("a.txt", "It was here++ and there.");
    String sarif = folder + "/a.sarif";
    Run run = Run.check("--report=sarif=" + sarif, "--format=junit", path, "gone.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("<error message=\"gone.md: no such file or folder\"/>");
    assertThat(Path.of(sarif))
        .content()
        .contains("\"exitCode\" : 2", "gone.md: no such file or folder");
  }

  @Test
  void onlyWhatGoesToATerminalIsColoured() throws IOException {
    String path = folder.file("a.txt", "It was here++ and there.");
    Run run = Run.checkWatched(Map.of(), true, "--report=text=" + folder + "/a", path);
    assertThat(run.out()).contains("\u001B[");
    assertThat(folder.path().resolve("a")).content().doesNotContain("\u001B");
  }

  @Test
  void anEncodingCanBeNamed() throws IOException {
    String path = folder.file("a.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9, '+', '+'});
    assertThat(Run.check("--encoding=windows-1252", path).out()).contains("café++");
  }

  @ParameterizedTest
  @CsvSource({
    "auto,  false, '',             '', false",
    "auto,  true,  '',             '', true",
    "auto,  true,  NO_COLOR,       1,  false",
    "auto,  true,  NO_COLOR,       '', true",
    "auto,  true,  CLICOLOR,       0,  false",
    "auto,  true,  TERM,           dumb, false",
    "auto,  false, CLICOLOR_FORCE, 1,  true",
    "always, false, NO_COLOR,      1,  true",
    "never, true,  CLICOLOR_FORCE, 1,  false"
  })
  void coloursAreForTerminals(
      String when, boolean terminal, String variable, String value, boolean coloured)
      throws IOException {
    String path = folder.file("a.txt", "It was here++ and there.");
    Run run = Run.checkWatched(Map.of(variable, value), terminal, "--color=" + when, path);
    assertThat(run.out().contains("\u001B[")).isEqualTo(coloured);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 90,  110",
    "true,  90,  90",
    "true,  200, 200",
    "true,  '',  120",
    "true,  wide, 120",
    "true,  20,  80"
  })
  void excerptsAreAsWideAsTheTerminal(boolean terminal, String columns, int widest)
      throws IOException {
    String path = folder.file("a.txt", "word ".repeat(80) + "here++ " + "word ".repeat(80));
    Run run = Run.checkWatched(Map.of("COLUMNS", columns), terminal, "--color=never", path);
    int width = run.out().lines().skip(1).findFirst().orElseThrow().length();
    assertThat(width).isBetween(widest - 10, widest);
  }

  @Test
  void aReportInAFileHasNoColours() throws IOException {
    String report = folder.path().resolve("report.txt").toString();
    String path = folder.file("a.txt", "It was here++ and there.");
    Run.checkWatched(Map.of(), true, "--output", report, path);
    assertThat(Files.readString(Path.of(report))).doesNotContain("\u001B");
  }
}
