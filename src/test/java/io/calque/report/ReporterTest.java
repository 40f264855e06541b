package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Golden;
import io.calque.Review;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each format makes of the same findings. */
class ReporterTest {

  @ParameterizedTest
  @EnumSource
  void sampleIsAsExpected(ReportFormat format) throws IOException {
    String ending = format == ReportFormat.TEXT ? "txt" : format.word();
    Path golden = Path.of("fixtures", "reports", "sample." + ending);
    Golden.assertHolds(golden, report(format, Style.PLAIN, Sample.reviews()));
  }

  @ParameterizedTest
  @EnumSource
  void colouredTextIsThePlainTextWithColours(Style style) throws IOException {
    String coloured = report(ReportFormat.TEXT, style, Sample.reviews());
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(report(ReportFormat.TEXT, Style.PLAIN, Sample.reviews()));
    assertThat(coloured.contains("\u001B")).isEqualTo(style == Style.COLOURED);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 92, 140})
  void excerptsFitTheTerminalThatShowsThem(int columns) {
    List<String> lines =
        Sample.reviews().stream()
            .flatMap(review -> review.findings().stream())
            .map(finding -> new Snippet(finding, new Screen(Style.PLAIN, Optional.of(columns))))
            .flatMap(snippet -> snippet.lines().lines())
            .toList();
    assertThat(lines).allMatch(line -> Cells.width(line) <= columns);
    assertThat(lines).anyMatch(line -> Cells.width(line) > Math.min(columns, 130) - 12);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatIsDocumented(ReportFormat format) throws IOException {
    assertThat(Path.of("docs", "reports.md")).content().contains("`" + format.word() + "`");
  }

  @Test
  void aRunWithoutFindingsSaysSo() throws IOException {
    assertThat(report(ReportFormat.TEXT, Style.PLAIN, Sample.reviews().subList(1, 2)))
        .isEqualTo("No findings in 1 document (3 words).\n");
  }

  private static String report(ReportFormat format, Style style, List<Review> reviews)
      throws IOException {
    return Written.in(format, Sample.setting(style), List.of(), reviews);
  }
}
