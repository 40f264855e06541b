package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a team does: it takes Calque up in a repository that has old findings and a history, and
 * from then on pull requests hear of what they add. With all rules but those that need English.
 */
class PullRequestTest {
  private static final String OLD =
      """
      ---
      title: The %1$s
      ---

      # The %1$s of the town

      The %1$s was closed on Monday, was closed on Monday, and nobody knew the reason.

      > The mayor of the %1$s ( as he calls himself said that it would open again
      > before winter, before winter came.

      - A first point about the %1$s.
      - A second point about the %1$s, about the %1$s, and no more.

      Nobody has seen the keys , which the %1$s had, since.
      """;
  private static final String GARBLED =
      "The ferry will leave on Friday morning, on Friday morning, if the wind allows it.\n";

  @TempDir private Path temporary;

  private static Run run(String command, String... arguments) {
    Stream<String> options = Stream.of(command, "--lang=de", "--skip=grammar,spelling");
    return Run.calque(Stream.concat(options, Stream.of(arguments)).toArray(String[]::new));
  }

  private static Run check(GitFolder repository, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(repository.folder().toString());
    return run("check", arguments.toArray(String[]::new));
  }

  private GitFolder repositoryWithBaseline() throws IOException, InterruptedException {
    GitFolder repository = GitFolder.in(temporary);
    for (String name : List.of("bridge", "harbour", "library", "theatre")) {
      repository.file("content/" + name + ".md", OLD.formatted(name));
      repository.commit();
    }
    assertThat(check(repository).status()).isEqualTo(1);
    Run made = run("baseline", repository.folder().toString());
    assertThat(made.status()).isZero();
    assertThat(made.out()).contains(".calque-baseline.json knows ");
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "branch");
    return repository;
  }

  @Test
  void aPullRequestHearsOfWhatItAddsAndOfNothingElse() throws IOException, InterruptedException {
    GitFolder repository = repositoryWithBaseline();
    assertThat(check(repository).status()).isZero();
    assertThat(check(repository, "--diff=main").out()).startsWith("No findings in 0 documents");

    repository.file("content/harbour.md", OLD.formatted("harbour") + "\n" + GARBLED);
    repository.commit();
    Run whole = check(repository, "--format=compact");
    assertThat(whole.status()).isEqualTo(1);
    assertThat(whole.out().lines())
        .singleElement()
        .asString()
        .startsWith(repository.path("content/harbour.md:17:22: "))
        .contains("[doubled-phrase]");
    Run changed = check(repository, "--format=compact", "--diff=main");
    assertThat(changed.out()).isEqualTo(whole.out());
    assertThat(check(repository, "--format=compact", "--diff=main", "--no-baseline"))
        .isEqualTo(changed);

    repository.file("content/harbour.md", OLD.formatted("harbour") + "\nThe ferry will leave.\n");
    assertThat(check(repository).status()).isZero();
    assertThat(check(repository, "--diff=main").status()).isZero();
  }

  @Test
  void reportsAreFilesWithOnlyWhatIsNew() throws IOException, InterruptedException {
    GitFolder repository = repositoryWithBaseline();
    repository.file("content/new.md", GARBLED);
    String json = repository.path("out.json");
    String sarif = repository.path("out.sarif");
    Run run = check(repository, "--diff=main", "--report=json=" + json, "--report=sarif=" + sarif);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("1 error in 1 of 1 document");
    assertThat(Path.of(json)).content().contains("content/new.md").doesNotContain("harbour.md");
    assertThat(Path.of(sarif)).content().contains("content/new.md").doesNotContain("harbour.md");
  }

  @Test
  void whatOnlyMovesStaysKnown() throws IOException, InterruptedException {
    GitFolder repository = repositoryWithBaseline();
    String bridge = OLD.formatted("bridge");
    repository.file("content/bridge.md", bridge.replace("# The", "All is new.\n\n# The"));
    List<String> paragraphs = new ArrayList<>(List.of(OLD.formatted("harbour").split("\n\n", -1)));
    Collections.reverse(paragraphs.subList(1, paragraphs.size()));
    repository.file("content/harbour.md", String.join("\n\n", paragraphs));
    repository.git("mv", "content/library.md", "content/books.md");
    List<String> theatre = List.of(OLD.formatted("theatre").split("\n\n", -1));
    repository.file("content/theatre.md", String.join("\n\n", theatre.subList(0, 3)) + "\n");
    repository.file("content/a.md", String.join("\n\n", theatre.subList(3, theatre.size())));
    assertThat(check(repository).out()).startsWith("No findings in 5 documents");

    repository.file("content/b.md", String.join("\n\n", theatre.subList(3, theatre.size())));
    Run copied = check(repository, "--format=compact");
    assertThat(copied.status()).isEqualTo(1);
    assertThat(copied.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith(repository.path("content/b.md:")));
  }

  @Test
  void pruningForgetsWhatWasMended() throws IOException, InterruptedException {
    GitFolder repository = repositoryWithBaseline();
    Files.delete(Path.of(repository.path("content/bridge.md")));
    String harbour = OLD.formatted("harbour");
    repository.file("content/harbour.md", harbour.replace(", about the harbour, and", ", and"));
    assertThat(run("baseline", "--prune", repository.folder().toString()).status()).isZero();
    assertThat(Path.of(repository.path(".calque-baseline.json")))
        .content()
        .contains("theatre.md")
        .doesNotContain("bridge.md", "about the harbour, about the harbour");
    repository.file("content/harbour.md", harbour);
    assertThat(check(repository, "--format=compact").out().lines()).hasSize(1);
  }
}
