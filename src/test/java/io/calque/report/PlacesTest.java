package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What services call the documents of a repository. */
class PlacesTest {
  private static final Path REPOSITORY = Path.of("/work/site").toAbsolutePath();
  private static final Root ROOT = new Root(REPOSITORY, REPOSITORY.resolve("docs"));

  @ParameterizedTest
  @CsvSource({
    "a.md,                docs/a.md",
    "./b/../a.md,         docs/a.md",
    "../content/a.md,     content/a.md",
    "/work/site/a.md,     a.md",
    "/elsewhere/a.md,     /elsewhere/a.md",
    "../../other/a.md,    ../../other/a.md"
  })
  void pathsBeginAtTheRepository(String name, String path) {
    assertThat(ROOT.pathOf(name)).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "a b+c.md,            docs/a%20b%2Bc.md,          true",
    "'ü,#?%:[].md',       docs/%C3%BC%2C%23%3F%25%3A%5B%5D.md, true",
    "<stdin>,             docs/%3Cstdin%3E,           true",
    "/else where/a.md,    file:///else%20where/a.md,  false",
    "../../other/a.md,    file:///work/other/a.md,    false"
  })
  void urisArePercentEncoded(String name, String uri, boolean relative) {
    assertThat(SarifUri.of(name, ROOT)).isEqualTo(new SarifUri(uri, relative));
  }

  @Test
  void aNameThatIsNoPathStaysAsItIs() {
    assertThat(ROOT.pathOf("a\u0000b")).isEqualTo("a\u0000b");
    assertThat(SarifUri.of("a\u0000b", ROOT)).isEqualTo(new SarifUri("a%00b", true));
  }

  @Test
  void theRepositoryIsTheNearestFolderThatGitKeeps(@TempDir Path folder) throws IOException {
    Path working = Files.createDirectories(folder.resolve("site/content/en"));
    Files.createDirectory(folder.resolve("site/.git"));
    assertThat(Root.of(working)).isEqualTo(new Root(folder.resolve("site"), working));
  }
}
