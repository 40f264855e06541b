package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --source-lang} and what it turns on. */
class SourceLanguageTest {
  private static final String TEXT = "The undertaker has opened a shop for his staff in the town.";

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));
  private String article = "";

  @BeforeEach
  void write() throws IOException {
    folder = new Folder(temporary);
    article = folder.file("a.md", TEXT + "\n");
  }

  private static Run check(String... args) {
    return Run.calque(
        Stream.concat(Stream.of("check", "--only=false-friend", "--lang=en"), Stream.of(args))
            .toArray(String[]::new));
  }

  @Test
  void withoutItNothingIsLookedFor() {
    assertThat(check(article).out()).contains("No findings");
  }

  @Test
  void bothWordsAreTold() {
    Run run = check("--source-lang=de", article);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "a.md:1:5",
            "“undertaker” is “Leichenbestatter” in German;",
            "German “Unternehmer”, which looks like it, is “business person” or “employer”.",
            "1 note");
    assertThat(check("--source-lang=de-AT", article).out()).isEqualTo(run.out());
    assertThat(check("--source-lang=ru", article).out()).contains("No findings");
  }

  @Test
  void withTheSourceThatDecides() throws IOException {
    String fault =
        folder.file("fault.md", "Der Unternehmer hat in der Stadt einen Laden eröffnet.\n");
    Run run = check("--source-lang=de", "--source=" + fault, article);
    assertThat(run.out()).contains("1 note");
    String sound =
        folder.file("sound.md", "Der Bestatter hat in der Stadt einen Laden eröffnet.\n");
    assertThat(check("--source-lang=de", "--source=" + sound, article).out())
        .contains("No findings");
  }

  @Test
  void theConfigurationSaysItForFiles() throws IOException {
    folder.file(
        ".calque.yaml",
        """
        source-lang: ru
        overrides: [{ files: a.md, source-lang: de }]
        """);
    assertThat(check(article).out()).contains("in German");
    assertThat(check("--source-lang=fr", article).out()).contains("No findings");
    assertThat(Run.calque("config", article).out())
        .contains("source-lang    de (" + folder + "/.calque.yaml:2)\n");
  }

  @Test
  void whatIsRememberedOfOneLanguageIsNotSaidOfAnother() {
    String cache = "--cache=" + temporary.resolve("cache");
    Run first = check(cache, "--source-lang=de", article);
    assertThat(check(cache, article).out()).contains("No findings");
    assertThat(check(cache, "--source-lang=de", article)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tlh", "en", "German", "", "zh"})
  void aLanguageWithoutFalseFriendsIsRefused(String tag) {
    Run run = check("--source-lang=" + tag, article);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "calque: --source-lang "
                + tag
                + ": no false friends are known of it, only of [de, es, fr, gl, it, nl, pl, pt, ru]\n");
    assertThat(run.out()).isEmpty();
  }
}
