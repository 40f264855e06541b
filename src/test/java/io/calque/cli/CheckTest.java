package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Linter;
import io.calque.Request;
import io.calque.Settlement;
import io.calque.Sieve;
import io.calque.input.Inputs;
import io.calque.input.Reading;
import io.calque.input.Selection;
import io.calque.report.ReportFormat;
import io.calque.report.Root;
import io.calque.report.Setting;
import io.calque.report.Style;
import io.calque.report.Tally;
import io.calque.rule.Detector;
import io.calque.rule.Group;
import io.calque.rule.Match;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.rule.Severity;
import io.calque.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when Calque itself is at fault. */
class CheckTest {
  @TempDir private Path temporary;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      classes = {IllegalStateException.class, StackOverflowError.class, OutOfMemoryError.class})
  void aFaultInOneDocumentDoesNotKeepTheOthersFromBeingChecked(Class<? extends Throwable> fault)
      throws IOException {
    Tally tally = check(Map.of(), detector(fault));
    assertThat(tally.documents()).isEqualTo(2);
    assertThat(out.toString()).contains("/a.txt:1:1: ").contains("/c.txt:1:1: ");
    assertThat(err.toString().lines()).singleElement().asString().contains("/b.txt: ");
  }

  @Test
  void aFaultNamesTheRule() throws IOException {
    check(Map.of(), detector(IllegalStateException.class));
    assertThat(err.toString())
        .contains(
            "b.txt: internal error, please report it: ", "rule broken-rule: ", "CALQUE_DEBUG=1")
        .doesNotContain("\tat ");
  }

  @Test
  void whoWantsToSeeWhereASaysSo() throws IOException {
    check(Map.of("CALQUE_DEBUG", "1"), detector(IllegalStateException.class));
    assertThat(err.toString()).contains("\tat io.calque.Linter");
  }

  private Tally check(Map<String, String> environment, Detector detector) throws IOException {
    Folder folder = new Folder(temporary);
    folder.file("a.txt", "Good.");
    folder.file("b.txt", "Bad.");
    folder.file("c.txt", "Good.");
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintWriter(err, true),
            environment,
            false,
            0,
            false);
    Trouble trouble = new Trouble(console);
    Inputs inputs =
        Inputs.find(List.of(folder.toString()), console.in(), "", Selection.ARTICLES, trouble);
    Setting setting = new Setting("0", List.of(), Root.of(Path.of("")), Style.PLAIN);
    Linter linter = new Linter(new Rulebook(List.of(rule(detector))));
    Tally tally =
        new Check(
                (text, file, unread) ->
                    linter.review(new Request(text.source(), text.format(), "en")),
                Sieve.OPEN,
                Settlement.none(),
                trouble)
            .run(
                inputs,
                new Reading(StandardCharsets.UTF_8, 1000),
                ReportFormat.TEXT.open(out, setting),
                new Progress(console.err(), false, "", System::nanoTime));
    assertThat(trouble.any()).isTrue();
    return tally;
  }

  private static Detector detector(Class<? extends Throwable> fault) {
    return document -> {
      if (document.source().text().startsWith("Bad")) {
        fail(fault);
      }
      return Stream.of(new Match(new Span(0, 1), "A finding."));
    };
  }

  private static void fail(Class<? extends Throwable> fault) {
    if (fault == StackOverflowError.class) {
      throw new StackOverflowError();
    }
    if (fault == OutOfMemoryError.class) {
      throw new OutOfMemoryError();
    }
    throw new IllegalStateException("on purpose");
  }

  private static Rule rule(Detector detector) {
    return new Rule(
        "broken-rule",
        Group.RESIDUE,
        Severity.NOTE,
        "fluency/grammar",
        List.of(),
        "Summary.",
        "Why.",
        List.of(),
        List.of(),
        detector);
  }
}
