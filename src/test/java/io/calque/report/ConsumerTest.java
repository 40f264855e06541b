package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.calque.Review;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Reports are read as others read them: by the library behind several CI plugins. */
class ConsumerTest {
  private static final SEVERITY ERROR = SEVERITY.ERROR;
  private static final SEVERITY WARN = SEVERITY.WARN;
  private static final SEVERITY INFO = SEVERITY.INFO;

  private static final String FILE = "content/port.md";

  @TempDir private Path folder;

  @Test
  void placesRulesAndSeveritiesArriveFromCheckstyle() throws IOException {
    assertThat(read(ReportFormat.CHECKSTYLE, Parser.CHECKSTYLE, Sample.reviews()))
        .extracting(
            Violation::getFile,
            Violation::getStartLine,
            Violation::getColumn,
            Violation::getRule,
            Violation::getSeverity)
        .containsExactlyInAnyOrder(
            tuple(FILE, 7, 26, "calque.doubled-phrase", ERROR),
            tuple(FILE, 7, 52, "calque.drifting-name", WARN),
            tuple(FILE, 8, 115, "calque.doubled-phrase", WARN),
            tuple(FILE, 10, 4, "calque.doubled-phrase", ERROR),
            tuple(FILE, 10, 23, "calque.control-character", INFO),
            tuple(FILE, 10, 43, "calque.doubled-phrase", ERROR));
  }

  @ParameterizedTest
  @CsvSource({"GITLAB, CODECLIMATE", "SARIF, SARIF"})
  void linesRulesAndSeveritiesArrive(ReportFormat format, Parser parser) throws IOException {
    assertThat(read(format, parser, Sample.reviews().subList(0, 1)))
        .extracting(
            Violation::getFile, Violation::getStartLine, Violation::getRule, Violation::getSeverity)
        .containsExactlyInAnyOrder(
            tuple(FILE, 7, "doubled-phrase", ERROR),
            tuple(FILE, 7, "drifting-name", WARN),
            tuple(FILE, 8, "doubled-phrase", WARN),
            tuple(FILE, 10, "doubled-phrase", ERROR),
            tuple(FILE, 10, "control-character", INFO),
            tuple(FILE, 10, "doubled-phrase", ERROR));
  }

  @Test
  void failedTestsArriveFromJunit() throws IOException {
    assertThat(read(ReportFormat.JUNIT, Parser.JUNIT, Sample.reviews()))
        .hasSize(5)
        .extracting(Violation::getSource)
        .containsOnly(FILE);
  }

  @ParameterizedTest
  @CsvSource({"SARIF, SARIF", "CHECKSTYLE, CHECKSTYLE", "GITLAB, CODECLIMATE", "JUNIT, JUNIT"})
  void hostileTextIsText(ReportFormat format, Parser parser) throws IOException {
    Set<Violation> violations = read(format, parser, Hostile.reviews());
    assertThat(violations)
        .singleElement()
        .extracting(Violation::getMessage)
        .asString()
        .contains("> --> </script><b>&amp; \"'` ::error::x %0A % | ", "{0} @all #1 $x$");
  }

  private Set<Violation> read(ReportFormat format, Parser parser, List<Review> reviews)
      throws IOException {
    byte[] report = Written.in(format, reviews).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("report"), report);
    return ViolationsApi.violationsApi()
        .withViolationsLogger(new Silence())
        .withPattern(".*/report$")
        .inFolder(folder.toString())
        .findAll(parser)
        .violations();
  }

  /** The library is talkative. */
  private static final class Silence implements ViolationsLogger {
    @Override
    public void log(Level level, String message) {
      // Not in tests.
    }

    @Override
    public void log(Level level, String message, Throwable error) {
      throw new IllegalStateException(message, error);
    }
  }
}
