package io.calque.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Memory;
import io.calque.Request;
import io.calque.Review;
import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Finding;
import io.calque.rule.Group;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.rule.Severity;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {
  private static final Source SOURCE = new Source("a.md", "He said so, he said so – “ja”.");
  private static final Match MATCH =
      new Match(new Span(12, 22), "“he said so” stands twice.")
          .with(new Related(new Span(0, 10), "first said here"))
          .suggesting("")
          .mildIf(true);

  @TempDir private Path folder;
  private int made;

  /** A detector that finds nothing and says what it is. */
  private record Named(Optional<String> fingerprint) implements Detector {
    @Override
    public Stream<Match> detect(Document document) {
      return Stream.empty();
    }
  }

  private static Rulebook rules(String fingerprint, Severity severity) {
    return new Rulebook(List.of(rule(Optional.of(fingerprint), severity)));
  }

  private static Rule rule(Optional<String> fingerprint, Severity severity) {
    return new Rule(
        "a-rule",
        Group.SAID_TWICE,
        severity,
        "fluency/duplication",
        List.of(),
        "A summary.",
        "why",
        List.of("[[a]]"),
        List.of("b"),
        new Named(fingerprint));
  }

  private Review ask(Memory memory, Rulebook rulebook, Source source, Format format, String lang) {
    return memory
        .of(rulebook)
        .review(
            new Request(source, format, lang),
            () -> {
              made++;
              Finding finding = new Finding(source, rulebook.rules().get(0), MATCH);
              return new Review(source, format, lang, 7, List.of(finding));
            });
  }

  private Review ask(String build, Rulebook rulebook) {
    return ask(new ResultCache(folder, build), rulebook, SOURCE, Format.MARKDOWN, "en");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aSecondRunKnowsAllThatTheFirstOneFound() {
    Review first = ask("1", rules("x", Severity.ERROR));
    Review second = ask("1", rules("x", Severity.ERROR));
    assertThat(made).isEqualTo(1);
    assertThat(second.words()).isEqualTo(first.words());
    assertThat(second.findings()).extracting(Finding::match).containsExactly(MATCH);
    assertThat(second.findings()).extracting(Finding::source).containsExactly(SOURCE);
  }

  @Test
  void severityIsThatOfTheRulesOfTheRun() {
    ask("1", rules("x", Severity.ERROR));
    Review second = ask("1", rules("x", Severity.WARNING));
    assertThat(made).isEqualTo(1);
    assertThat(second.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE);
  }

  @Test
  void anotherTextFormatLanguageOptionOrBuildIsAnotherQuestion() {
    Rulebook rules = rules("x", Severity.ERROR);
    Memory memory = new ResultCache(folder, "1");
    ask(memory, rules, SOURCE, Format.MARKDOWN, "en");
    ask(memory, rules, SOURCE, Format.PLAIN_TEXT, "en");
    ask(memory, rules, SOURCE, Format.MARKDOWN, "de");
    ask(memory, rules, new Source("a.md", SOURCE.text() + " "), Format.MARKDOWN, "en");
    ask(memory, rules("y", Severity.ERROR), SOURCE, Format.MARKDOWN, "en");
    ask("2", rules);
    assertThat(made).isEqualTo(6);
    ask(memory, rules, new Source("renamed.md", SOURCE.text()), Format.MARKDOWN, "en");
    assertThat(made).isEqualTo(6);
  }

  @Test
  void rulesOfUnknownMakeAreAskedEveryTime() throws IOException {
    Rulebook rules = new Rulebook(List.of(rule(Optional.empty(), Severity.ERROR)));
    ask("1", rules);
    ask("1", rules);
    assertThat(made).isEqualTo(2);
    assertThat(files()).isEmpty();
  }

  @Test
  void damagedFilesAreMadeAnew() throws IOException {
    Rulebook rules = rules("x", Severity.ERROR);
    ask("1", rules);
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i += 3) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x41;
      Files.write(file, damaged);
      ask("1", rules);
    }
    Files.write(file, new byte[3]);
    ask("1", rules);
    assertThat(made).isEqualTo(1 + (whole.length + 2) / 3 + 1);
    assertThat(files()).hasSize(1);
    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void aFolderThatCannotBeWrittenIsDoneWithout() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (ResultCache cache = new ResultCache(file, "1")) {
      ask(cache, rules("x", Severity.ERROR), SOURCE, Format.MARKDOWN, "en");
      ask(cache, rules("x", Severity.ERROR), SOURCE, Format.MARKDOWN, "en");
    }
    assertThat(made).isEqualTo(2);
    assertThat(file).hasContent("");
  }

  @Test
  void aRunForgetsNothingThatItAskedFor() {
    for (int run = 0; run < 2; run++) {
      try (ResultCache cache = new ResultCache(folder, "1", 2)) {
        for (int i = 0; i < 5; i++) {
          ask(
              cache,
              rules("x", Severity.ERROR),
              new Source("a.md", SOURCE.text() + i),
              Format.MARKDOWN,
              "en");
        }
      }
    }
    assertThat(made).isEqualTo(5);
  }

  @Test
  void theShelfForgetsWhatWasNotAskedForLongest() throws IOException {
    Shelf shelf = new Shelf(folder);
    for (String name : List.of("aa1", "bb2", "cc3", "cc4")) {
      shelf.keep(name, new byte[] {1});
    }
    Files.setLastModifiedTime(folder.resolve("bb/2"), FileTime.fromMillis(1));
    shelf.shrink(4);
    assertThat(files()).hasSize(4);
    shelf.shrink(3);
    assertThat(shelf.find("bb2")).isEmpty();
    assertThat(files()).hasSize(2);
  }
}
