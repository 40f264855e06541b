package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code calque check --diff}: what is found on changed lines. */
class DiffTest {
  @TempDir private Path temporary;
  private GitFolder repository = new GitFolder(new Folder(Path.of("")));

  @BeforeEach
  void makeRepository() throws IOException, InterruptedException {
    assumeTrue(hasGit(), "needs git");
    repository = GitFolder.in(Files.createDirectory(temporary.resolve("a repository")));
  }

  private static boolean hasGit() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** The places that are reported, as “file:line”. */
  private List<String> places(String... options) {
    String[] all = new String[options.length + 3];
    System.arraycopy(options, 0, all, 0, options.length);
    all[options.length] = "--format=compact";
    all[options.length + 1] = "--lang=de";
    all[options.length + 2] = repository.folder().toString();
    Run run = Run.check(all);
    assertThat(run.err()).doesNotContain("calque: --diff", "internal error");
    String top = repository.folder() + "/";
    return run.out()
        .lines()
        .filter(line -> line.startsWith(top))
        .map(line -> line.substring(top.length()).replaceFirst("^(.*?:\\d+):.*", "$1"))
        .toList();
  }

  @Test
  void onlyAddedLinesAreReportedCommittedOrNot() throws IOException, InterruptedException {
    repository.file("a.md", "old++\n\nmiddle\n\nlast++\n");
    repository.file("b.md", "old++\n");
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "branch");
    repository.file("a.md", "new++\n\nold++\n\nmiddle\n\nlast++\n");
    repository.commit();
    repository.file("a.md", "new++\n\nold++\n\nmiddle\n\nlast++\n\nmore++\n");
    repository.file("c.md", "untracked++\n\nall of it++\n");
    repository.file("ignored.md", "++\n");
    repository.file(".gitignore", "ignored.md\n");
    assertThat(places("--diff=main")).containsExactly("a.md:1", "a.md:9", "c.md:1", "c.md:3");
    assertThat(places("--diff=HEAD")).containsExactly("a.md:9", "c.md:1", "c.md:3");
    Run run = Run.check("--lang=de", "--diff=main", repository.folder().toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("4 warnings in 2 of 2 documents", "(2 more are on lines that did not change)");
  }

  @Test
  void whatTheOtherBranchDidSinceDoesNotCount() throws IOException, InterruptedException {
    repository.file("a.md", "old++\n");
    repository.file("b.md", "old++\n");
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "branch");
    repository.file("a.md", "old++\n\nnew++\n");
    repository.commit();
    repository.git("checkout", "--quiet", "main");
    repository.file("b.md", "changed\n");
    repository.commit();
    repository.git("checkout", "--quiet", "branch");
    assertThat(places("--diff=main")).containsExactly("a.md:3");
  }

  @Test
  void linesAroundAChangeCountAsFarAsIsAsked() throws IOException, InterruptedException {
    repository.file("a.md", "one++\ntwo++\nthree\nfour++\nfive\nsix++\n");
    repository.commit();
    repository.file("a.md", "one++\ntwo++\nTHREE\nfour++\nfive\nsix++\n");
    assertThat(places("--diff=HEAD")).isEmpty();
    assertThat(places("--diff=HEAD", "--diff-context=1")).containsExactly("a.md:2", "a.md:4");
    assertThat(places("--diff=HEAD", "--diff-context=2"))
        .containsExactly("a.md:1", "a.md:2", "a.md:4");
    assertThat(places("--diff=HEAD", "--diff-context=2147483647")).hasSize(4);
  }

  @Test
  void aRenamedFileIsNotNew() throws IOException, InterruptedException {
    String text = "old++\n" + "the same line\n".repeat(20);
    repository.file("a.md", text);
    repository.file("b.md", text + "b\n");
    repository.commit();
    repository.git("mv", "a.md", "c.md");
    repository.git("mv", "b.md", "d.md");
    repository.file("d.md", text + "b\nnew++\n");
    assertThat(places("--diff=HEAD")).containsExactly("d.md:23");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with space.md",
        "-dash.md",
        "--diff.md",
        "quo\"te\\back.md",
        "caf\u00E9 東京.md",
        "tab\tand\nline.md",
        "folder/b/a.md",
        "b/a.md",
        "'single'.md",
        "trailing \".md"
      })
  void aFileMayHaveAnyName(String name) throws IOException, InterruptedException {
    String path = repository.file(name, "old++\n");
    repository.commit();
    repository.file(name, "old++\nnew++\n");
    Run run =
        Run.check("--lang=de", "--format=jsonl", "--diff=HEAD", repository.folder().toString());
    assertThat(run.out()).contains("\"line\":2").doesNotContain("\"line\":1,");
    assertThat(Run.check("--lang=de", "--diff=HEAD", "--", path).out()).contains("new++");
  }

  @Test
  void lineEndingsAreThoseOfGit() throws IOException, InterruptedException {
    repository.file("a.md", "one\rtwo++\rthree\n\nfour++\n");
    repository.commit();
    repository.file("a.md", "one\rtwo++\rthree\n\nfour++\r\nfive++\r\n");
    assertThat(places("--diff=HEAD")).containsExactly("a.md:5", "a.md:6");
  }

  @Test
  void settingsOfTheUserMakeNoDifference() throws IOException, InterruptedException {
    repository.file("a.md", "one\ntwo++\nthree\n");
    repository.commit();
    repository.file("a.md", "one\ntwo++\nthree\nfour++\n");
    for (String setting :
        List.of(
            "diff.noprefix=true",
            "diff.mnemonicPrefix=true",
            "color.ui=always",
            "diff.context=5",
            "diff.interHunkContext=9",
            "diff.external=false",
            "core.quotePath=false",
            "diff.relative=true",
            "diff.orderFile=nowhere")) {
      List<String> parts = List.of(setting.split("=", 2));
      repository.git("config", parts.get(0), parts.get(1));
    }
    assertThat(places("--diff=HEAD")).containsExactly("a.md:4");
  }

  @Test
  void allLinesCountWhereGitTakesATextForBinary() throws IOException, InterruptedException {
    repository.file(".gitattributes", "*.md -diff\n");
    repository.file("a.md", "old++\n");
    repository.file("b.md", "old++\n");
    repository.commit();
    repository.file("a.md", "old++\n\nnew++\n");
    assertThat(places("--diff=HEAD")).containsExactly("a.md:1", "a.md:3");
  }

  @Test
  void nothingChangedIsClean() throws IOException, InterruptedException {
    repository.file("a.md", "old++\n");
    repository.commit();
    Run run = Run.check("--diff=HEAD", repository.folder().toString());
    assertThat(run).isEqualTo(new Run(0, "No findings in 0 documents (0 words).\n", ""));
  }

  @Test
  void aFolderOfARepositoryIsEnough() throws IOException, InterruptedException {
    repository.file("de/a.md", "old++\n");
    repository.file("fr/a.md", "old++\n");
    repository.commit();
    repository.file("de/a.md", "new++\n");
    repository.file("fr/a.md", "new++\n");
    Run run = Run.check("--lang=de", "--diff=HEAD", repository.path("de"));
    assertThat(run.out()).contains("de/a.md:1:4").doesNotContain("fr/a.md");
  }

  private void assertTrouble(Run run, String words) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("calque: --diff").contains(words).hasLineCount(1);
  }

  @Test
  void aRevisionThatIsNotThereIsNamed() throws IOException, InterruptedException {
    repository.file("a.md", "old\n");
    String folder = repository.folder().toString();
    assertTrouble(Run.check("--diff=HEAD", folder), "HEAD: there is no commit yet");
    repository.commit();
    assertTrouble(Run.check("--diff=origin/main", folder), "origin/main: git knows no such branch");
    assertTrouble(Run.check("--diff=", folder), "expected a branch or commit");
    assertTrouble(Run.check("--diff=HEAD", "--diff-context=-1", folder), "expected 0 or more");
  }

  @Test
  void aFolderWithoutARepositoryIsNamed() throws IOException {
    String folder = Files.createDirectory(temporary.resolve("plain")).toString();
    assertTrouble(Run.check("--diff=HEAD", folder), folder + " is in none");
  }

  @Test
  void aFileOutsideOfTheRepositoryIsNamed() throws IOException, InterruptedException {
    repository.commit();
    String other = Files.writeString(temporary.resolve("b.md"), "++").toString();
    assertTrouble(
        Run.check("--diff=HEAD", repository.folder().toString(), other),
        "b.md is not in the repository");
    assertTrouble(Run.check("--diff=HEAD", repository.file("a.jsonl", "{}")), "a.jsonl");
  }

  @Test
  void historiesThatHaveNothingInCommonAreNamed() throws IOException, InterruptedException {
    repository.commit();
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.file("a.md", "other\n");
    repository.commit();
    assertTrouble(
        Run.check("--diff=main", repository.folder().toString()), "no history in common with HEAD");
  }

  @Test
  void aShallowCloneIsNamedWithWhatHelps() throws IOException, InterruptedException {
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "branch");
    repository.commit();
    repository.commit();
    repository.git("checkout", "--quiet", "main");
    repository.commit();
    String origin = "file://" + repository.folder();
    repository.git("clone", "--quiet", "--depth=1", "--branch=branch", origin, "../shallow");
    GitFolder clone = new GitFolder(new Folder(temporary.resolve("shallow")));
    assertTrouble(Run.check("--diff=origin/main", clone.folder().toString()), "fetch-depth: 0");
    clone.git("fetch", "--quiet", "--depth=1", "origin", "main:refs/remotes/origin/main");
    assertTrouble(Run.check("--diff=origin/main", clone.folder().toString()), "fetch-depth: 0");
  }
}
