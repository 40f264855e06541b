package io.calque;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.bitext.Original;
import io.calque.bitext.WholeOriginal;
import io.calque.detect.Detectors;
import io.calque.report.ReportFormat;
import io.calque.report.Reporter;
import io.calque.report.Root;
import io.calque.report.Setting;
import io.calque.report.Style;
import io.calque.rule.Rulebook;
import io.calque.text.Format;
import io.calque.text.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whole articles through the whole program, with all rules. */
class FixtureTest {
  private static final Path GARBLED = Path.of("fixtures", "articles");
  private static final Path CLEAN = Path.of("fixtures", "clean");
  private static final Path SOURCES = Path.of("fixtures", "sources");
  private static final String FINDINGS = ".findings";

  private static Linter linter = new Linter(new Rulebook(List.of()));

  @BeforeAll
  static void readRules() throws IOException {
    linter = new Linter(Rulebook.read(Path.of("rules"), "rules", Detectors.BY_NAME));
  }

  @TestFactory
  Stream<DynamicTest> garbledArticles() throws IOException {
    return articles(GARBLED)
        .map(
            article ->
                DynamicTest.dynamicTest(
                    article.toString(),
                    () ->
                        Golden.assertHolds(
                            article.resolveSibling(article.getFileName() + FINDINGS),
                            report(article))));
  }

  @TestFactory
  Stream<DynamicTest> cleanArticlesAreSilent() throws IOException {
    return articles(CLEAN)
        .map(
            article ->
                DynamicTest.dynamicTest(
                    article.toString(), () -> assertThat(report(article)).isEmpty()));
  }

  @Test
  void noFindingsAreLeftOfAnArticleThatIsGone() throws IOException {
    try (Stream<Path> files = Files.list(GARBLED)) {
      assertThat(files.map(Path::toString).filter(name -> name.endsWith(FINDINGS)))
          .allSatisfy(
              name ->
                  assertThat(Path.of(name.substring(0, name.length() - FINDINGS.length())))
                      .exists());
    }
  }

  private static Stream<Path> articles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(md|txt)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** What an article was translated from, where that is there too. */
  private static Optional<Original> original(String name) throws IOException {
    Path file = SOURCES.resolve(name);
    return Files.exists(file)
        ? Optional.of(new WholeOriginal(new Source(name, Files.readString(file)), Format.of(name)))
        : Optional.empty();
  }

  private static String report(Path article) throws IOException {
    String name = article.getFileName().toString();
    Source source = new Source(name, Files.readString(article));
    StringWriter out = new StringWriter();
    Setting setting = new Setting("0", List.of(), Root.of(Path.of("")), Style.PLAIN);
    Reporter reporter = ReportFormat.TEXT.open(out, setting);
    reporter.add(
        linter.review(
            new Request(source, Format.of(name), "en", original(name), Optional.empty())));
    return out.toString();
  }
}
