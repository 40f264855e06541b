package io.calque;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.bitext.Original;
import io.calque.bitext.WholeOriginal;
import io.calque.detect.Detectors;
import io.calque.rule.Example;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.suppression.Suppressions;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sentence of every card: flagged where it is marked, and nowhere else. */
class CardTest {

  @TestFactory
  Stream<DynamicContainer> cards() throws IOException {
    return Rulebook.read(Path.of("rules"), "rules", Detectors.BY_NAME).rules().stream()
        .map(
            rule -> {
              Rulebook only = new Rulebook(List.of(rule));
              Linter linter = new Linter(only);
              return DynamicContainer.dynamicContainer(
                  rule.id(),
                  Stream.concat(rule.flags().stream(), rule.accepts().stream())
                      .map(
                          example ->
                              DynamicTest.dynamicTest(
                                  example.text(), () -> assertFlagged(linter, only, example))));
            });
  }

  private static void assertFlagged(Linter linter, Rulebook only, Example example) {
    String marked = example.text();
    Rule rule = only.rules().get(0);
    String text = marked.replace("[[", "").replace("]]", "");
    String language = rule.languages().isEmpty() ? "en" : rule.languages().get(0);
    Source source = new Source("example", text);
    Optional<Original> original =
        example
            .source()
            .map(from -> new WholeOriginal(new Source("source", from), Format.PLAIN_TEXT));
    Review review =
        linter.review(
            new Request(source, Format.PLAIN_TEXT, language, original, example.sourceLanguage()));
    List<Span> spans =
        Suppressions.apply(review, only, only).findings().stream().map(f -> f.span()).toList();
    assertThat(mark(text, spans)).isEqualTo(marked);
  }

  private static String mark(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), "]]").insert(spans.get(i).start(), "[[");
    }
    return marked.toString();
  }
}
