package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
  @TempDir private Path temporary;
  private Path articles = Path.of("");
  private Path cache = Path.of("");

  @BeforeEach
  void write() throws IOException {
    articles = Files.createDirectory(temporary.resolve("articles"));
    Files.writeString(articles.resolve("one.md"), "This ++ is one.\n");
    Files.writeString(articles.resolve("two.md"), "This is two.\n");
    cache = temporary.resolve("cache");
  }

  private static long entries(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void theSecondRunSaysTheSame() throws IOException {
    Run first = Run.check("--cache=" + cache, articles.toString());
    assertThat(first.out()).contains("one.md");
    assertThat(entries(cache)).isEqualTo(2);
    assertThat(Run.check("--cache=" + cache, articles.toString())).isEqualTo(first);
    assertThat(entries(cache)).isEqualTo(2);
  }

  @Test
  void onlyWhatChangedIsCheckedAgain() throws IOException {
    Run.check("--cache=" + cache, articles.toString());
    Files.writeString(articles.resolve("two.md"), "This is ++ too.\n");
    assertThat(Run.check("--cache=" + cache, articles.toString()).out()).contains("two.md");
    assertThat(entries(cache)).isEqualTo(3);
  }

  @Test
  void foldersAreRememberedInTheUsersFolderAndFilesAreNot() throws IOException {
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());
    Run.checkWatched(environment, false, articles.resolve("one.md").toString());
    assertThat(entries(cache)).isZero();
    Run.checkWatched(environment, false, "--no-cache", articles.toString());
    assertThat(entries(cache)).isZero();
    Run.checkWatched(environment, false, articles.toString());
    assertThat(entries(cache.resolve("calque"))).isEqualTo(2);
  }

  @Test
  void aCacheThatCannotBeWrittenIsNoTrouble() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    Run run = Run.check("--cache=" + file, articles.toString());
    assertThat(run).isEqualTo(Run.check(articles.toString()));
  }
}
