package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What configuration files and ignore files do to a run. */
class ConfigTest {
  private static final String TEXT = "It was here++ and there.";

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() throws IOException {
    folder = Folder.ofRepository(temporary);
  }

  private void config(String name, String yaml) throws IOException {
    folder.file(name.isEmpty() ? ".calque.yaml" : name + "/.calque.yaml", yaml);
  }

  private Run check(String... options) {
    return Run.checkConfigured(
        Stream.concat(Stream.of(options), Stream.of(folder.toString())).toArray(String[]::new));
  }

  @Test
  void theNearestGoesBeforeTheFarther() throws IOException {
    config("", "rules:\n  marked-place: error\n");
    config("b", "rules:\n  marked-place: note\n");
    config("c", "rules:\n  residue: off\n");
    for (String name : new String[] {"a.md", "b/a.md", "b/x/a.md", "c/a.md"}) {
      folder.file(name, TEXT);
    }
    Run run = check();
    assertThat(run.out())
        .contains("a.md:1:12: error", "/b/a.md:1:12: note", "/b/x/a.md:1:12: note")
        .doesNotContain("c/a.md");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void aRootEndsTheSearch() throws IOException {
    config("", "rules:\n  marked-place: off\n");
    config("b", "root: true\n");
    folder.file("b/a.md", TEXT);
    assertThat(check().out()).contains("warning:");
  }

  @Test
  void theTopOfARepositoryEndsTheSearch() throws IOException {
    config("", "rules:\n  marked-place: off\n");
    folder.file("b/.git", "gitdir: elsewhere\n");
    folder.file("b/a.md", TEXT);
    assertThat(check().out()).contains("warning:");
  }

  @Test
  void aRuleGoesBeforeItsGroupAndAGroupBeforeAll() throws IOException {
    folder.file("a.md", TEXT);
    config("", "rules:\n  marked-place: error\n  residue: off\n");
    assertThat(check().out()).contains("error:");
    config("", "rules:\n  residue: note\n  all: off\n");
    assertThat(check().out()).contains("note:");
  }

  @Test
  void overridesAreForSomeFilesAndTheLaterGoesFirst() throws IOException {
    config(
        "",
        """
        overrides:
          - files: ["*.md"]
            rules: { marked-place: note }
          - files: [news/, "!news/x.md"]
            rules: { marked-place: error }
        """);
    folder.file("a.txt", TEXT);
    folder.file("b.md", TEXT);
    folder.file("news/c.md", TEXT);
    folder.file("news/x.md", TEXT);
    assertThat(check().out())
        .contains("a.txt:1:12: warning", "b.md:1:12: note", "news/c.md:1:12: error")
        .contains("news/x.md:1:12: note");
  }

  @Test
  void optionsOfACardCanBeChanged() throws IOException {
    config("", "rules:\n  marked-place: { pattern: 'w\\w+' }\n");
    folder.file("a.md", TEXT);
    assertThat(check().out()).contains("a.md:1:4: warning: “was” marks the place");
    config("", "rules:\n  marked-place: { severity: note, patern: 'w' }\n");
    assertThat(check().err()).contains(".calque.yaml:2: no key “patern”; the nearest is “pattern”");
  }

  @Test
  void theCommandLineGoesFirst() throws IOException {
    config("", "rules:\n  marked-place: off\nfail-on: never\n");
    folder.file("a.md", TEXT);
    assertThat(check().out()).contains("No findings");
    assertThat(check("--only=marked-place").status()).isZero();
    assertThat(check("--only=marked-place").out()).contains("1 warning");
    assertThat(check("--only=marked-place", "--fail-on=warning").status()).isEqualTo(1);
    assertThat(check("--no-config").out()).contains("1 warning");
  }

  @Test
  void oneConfigurationCanBeNamed() throws IOException {
    config("", "rules:\n  marked-place: off\n");
    folder.file("a.md", TEXT);
    String named = folder.file("other.yaml", "rules:\n  marked-place: error\n");
    assertThat(check("--config", named).out()).contains("1 error");
    Run run = check("--config=nowhere.yaml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--config nowhere.yaml: no such file");
  }

  @Test
  void failOnAndRulesAreReadFromTheConfiguration() throws IOException {
    folder.file("cards/x.md", "");
    Files.copy(
        Path.of("src/test/resources/cards/marked-place.yaml"),
        temporary.resolve("cards/marked-place.yaml"));
    config("", "rules-dir: cards\nfail-on: error\nrules: { all: off, marked-place: warning }\n");
    folder.file("a.md", TEXT);
    Run run = Run.calque("check", folder.toString());
    assertThat(run.out()).contains("1 warning");
    assertThat(run.status()).isZero();
  }

  @Test
  void languagesAreStatedByPath() throws IOException {
    config("", "languages:\n  content/de/: de\n  '*.en.md': en\n");
    folder.file("content/de/a.md", "This is the text that it was.");
    folder.file("content/de/b.md", "---\nlang: fr\n---\n\nThis is the text.");
    folder.file("content/de/c.en.md", "Das ist es.");
    folder.file("content/d.it.md", "This is the text that it was.");
    Run run = check("--format=jsonl");
    assertThat(run.out().lines().map(line -> line.replaceAll(".*/(\\S+)\",\"words.*", "$1")))
        .containsExactly(
            "d.it.md\",\"language\":\"it",
            "a.md\",\"language\":\"de",
            "b.md\",\"language\":\"fr",
            "c.en.md\",\"language\":\"en");
  }

  @Test
  void ignoredFilesAreNotLookedAt() throws IOException {
    config("", "ignore: [drafts/, '*.txt', '!keep.txt']\n");
    folder.file(".gitignore", "build\n!/keep\n");
    folder.file("keep/.gitignore", "/b.md\n");
    folder.file(".calqueignore", "old\n");
    for (String name :
        new String[] {
          "drafts/a.md",
          "a.txt",
          "keep.txt",
          "build/a.md",
          "keep/a.md",
          "keep/b.md",
          "old/a.md",
          "x/build",
          "y/old/z/a.md"
        }) {
      folder.file(name, TEXT);
    }
    assertThat(check().out().lines().filter(line -> line.contains("warning:")))
        .allSatisfy(line -> assertThat(line).containsAnyOf("/keep.txt:", "/keep/a.md:"))
        .hasSize(2);
    assertThat(check("--no-config").out()).contains("8 warnings in 8 of 8");
  }

  @Test
  void aNamedFileIsCheckedThoughGitIgnoresIt() throws IOException {
    config("", "ignore: [drafts]\n");
    folder.file(".gitignore", "build\n");
    String built = folder.file("build/a.md", TEXT);
    String draft = folder.file("drafts/a.md", TEXT);
    assertThat(Run.checkConfigured(built).out()).contains("1 warning");
    Run run = Run.checkConfigured(draft);
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("drafts/a.md: left out by “drafts”, ", ".calque.yaml:1");
  }

  @Test
  void gitIgnoresOnlyInARepository() throws IOException {
    Files.delete(temporary.resolve(".git"));
    folder.file(".gitignore", "*\n");
    folder.file("a.md", TEXT);
    assertThat(check().out()).contains("1 warning");
  }

  @Test
  void filesSayWhatIsAnArticle() throws IOException {
    config("", "files: ['content/**/*.{md,text}']\n");
    folder.file("a.md", TEXT);
    folder.file("content/a.md", TEXT);
    folder.file("content/x/b.text", TEXT);
    assertThat(check().out()).contains("2 warnings in 2 of 2").doesNotContain(folder + "/a.md");
  }

  @Test
  void acceptedWordsAreWholeEntries() throws IOException {
    folder.file("words.txt", "# ours\nhere++\n");
    config(
        "",
        """
        words: [there ++ now]
        names: [{ file: words.txt, lang: en }]
        """);
    folder.file("a.md", "It is here++ and the there *++* now. And Here++ or nowhere++ again.");
    Run run = check("--lang=en");
    assertThat(run.out())
        .contains("2 warnings in 1 of 1 document")
        .contains("a.md:1:46", "a.md:1:59");
    assertThat(check("--lang=de").out()).contains("3 warnings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules: { marked-palce: off }   | :1: no rule or group “marked-palce”; the nearest is “marked-place”",
        "rules: { marked-place: of }    | :1: no “severity: of”; there are [off, note, warning, error]",
        "rules: { residue: {max: 3} }   | :1: “residue” is a group; only a rule has options",
        "rules: off                     | :1: expected “key: value” lines",
        "ruels: {}                      | :1: no key “ruels”; the nearest is “rules”",
        "- rules                        | :1: expected “key: value” lines",
        "rules: [                       | :2: not YAML: ",
        "root: maybe                    | :1: “root” is true or false, not “maybe”",
        "fail-on: maybe                 | :1: no “fail-on: maybe”; there are [note, warning, error, never]",
        "max-score: -1                  | :1: “max-score” is 0 or more",
        "languages: { a.md: Klingonish }| :1: a language is a code such as en or de, not Klingonish",
        "overrides: [{ rules: {} }]     | :1: an override says under “files” which files it is about",
        "overrides: [{ files: a, x: 1 }]| :1: no key “x”; there are [files, names, rules, source, source-lang, words]",
        "source-lang: tlh               | :1: no “source-lang: tlh”; there are [de, es, fr, gl, it, nl, pl, pt, ru]",
        "words: [{ file: no.txt }]      | no.txt: no such file or folder",
        "rules-dir: nowhere             | :1: “rules-dir” names a folder of rule cards; there is no ",
        "ignore: { a: b }               | :1: an entry of “ignore” is a text"
      })
  void whatIsWrongIsNamedWithItsLine(String yaml, String problem) throws IOException {
    config("", yaml + "\n");
    folder.file("a.md", TEXT);
    Run run = check();
    assertThat(run.err()).startsWith("calque: ").contains(problem).doesNotContain("Exception");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    Path config = temporary.resolve(".calque.yaml");
    folder.file("a.md", TEXT);
    Files.createSymbolicLink(config, Path.of("gone.yaml"));
    assertThat(check().err()).contains(".calque.yaml: no such file or folder");
    Files.delete(config);
    Files.createSymbolicLink(config, Path.of(".calque.yaml"));
    assertThat(check().err()).contains(".calque.yaml: ").doesNotContain("internal");
    Files.delete(config);
    Files.createDirectory(config);
    assertThat(check().err()).contains(".calque.yaml: ").doesNotContain("internal");
    Files.delete(config);
    Files.write(config, new byte[] {'a', (byte) 0xE9});
    assertThat(check().err()).contains(".calque.yaml:1: not UTF-8");
    Files.write(config, new byte[0]);
    assertThat(check().status()).isEqualTo(1);
  }

  @Test
  void foldersInALoopOfLinksEndTheSearchUpwards() throws IOException {
    config("", "rules: { marked-place: note }\n");
    folder.file("b/a.md", TEXT);
    Files.createSymbolicLink(temporary.resolve("b/again"), temporary);
    assertThat(Run.checkConfigured(temporary + "/b/again/b/again/b/a.md").out()).contains("note:");
  }
}
