package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recipe for Maven in docs/ci.md, run by Maven. It takes a minute, installs Calque into the
 * local repository, and needs {@code mvn package} before; so it runs when it is asked for.
 */
@EnabledIfSystemProperty(named = "calque.recipe", matches = "true")
class MavenRecipeTest {
  private static final String PROJECT =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>org.example</groupId>
        <artifactId>articles</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <build>
          <plugins>
      %s
          </plugins>
        </build>
      </project>
      """;

  @TempDir private Path temporary;

  private static String recipe() throws IOException {
    String page = Files.readString(Path.of("docs", "ci.md"));
    int start = page.indexOf("<plugin>");
    return page.substring(start, page.indexOf("</plugin>", start) + "</plugin>".length());
  }

  /** Runs Maven and says what it says. */
  private static Run maven(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Stream.concat(Stream.of("mvn", "-B", "-ntp"), Stream.of(arguments)).toList())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), said, "");
  }

  @Test
  void findingsFailTheBuild() throws IOException, InterruptedException {
    Run installed =
        maven(
            Path.of("").toAbsolutePath(),
            "org.apache.maven.plugins:maven-install-plugin:3.1.4:install-file",
            "-Dfile=target/calque.jar",
            "-DpomFile=pom.xml");
    assertThat(installed.status()).as(installed.out()).isZero();
    Folder folder = new Folder(temporary);
    folder.file("pom.xml", PROJECT.formatted(recipe()));
    String article = "src/site/markdown/a.md";
    folder.file(article, "The ferry will leave on Friday morning, on Friday morning.\n");
    Run failed = maven(temporary, "verify");
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.out().lines()).anyMatch(line -> line.startsWith(article + ":1:22: error: "));
    for (String text : List.of("The ferry will leave on Friday.\n", "")) {
      folder.file(article, text);
      assertThat(maven(temporary, "verify").out()).contains("No findings", "BUILD SUCCESS");
    }
  }
}
