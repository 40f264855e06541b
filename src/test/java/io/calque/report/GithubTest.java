package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Match;
import io.calque.rule.Severity;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Annotations and the summary of GitHub Actions. */
class GithubTest {

  @Test
  void tenOfEachSeverityAreAnnotatedTheWorstFirst() throws IOException {
    List<String> lines =
        Written.in(ReportFormat.GITHUB, List.of(review(3, 12, 1), review(1, 11, 0)))
            .lines()
            .toList();
    assertThat(lines.subList(0, 4)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.subList(4, 14)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.subList(14, lines.size()))
        .containsExactly(
            lines.get(14),
            "4 errors, 23 warnings, 1 note in 2 of 2 documents (18 words).",
            "13 findings more: GitHub annotates 10 of each severity in a step.");
    assertThat(lines.get(14)).startsWith("::notice ");
  }

  @Test
  void whatMeansSomethingInACommandIsEscaped() throws IOException {
    String report = Written.in(ReportFormat.GITHUB, Hostile.reviews());
    assertThat(report.lines()).hasSize(2);
    assertThat(report)
        .startsWith("::error file=a b/[x]%25%2C%3A#?&<ü>|`.md,line=1,endLine=3,title=")
        .contains("::]]> --> </script><b>&amp; \"'` ::error::x %250A %25 | ");
  }

  @Test
  void columnsAreGivenWithinALine() throws IOException {
    assertThat(Written.in(ReportFormat.GITHUB, Sample.reviews()))
        .contains(",line=7,endLine=7,col=26,endColumn=37,title=doubled-phrase::")
        .contains(",line=10,endLine=11,title=doubled-phrase::");
  }

  @Test
  void theSummaryShowsTheWorstAndStaysSmall() throws IOException {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      reviews.add(review(1, 40, 0));
    }
    StringWriter out = new StringWriter();
    Written.write(new StepSummary(out), List.of("gone.md: no such file"), reviews);
    assertThat(out.toString())
        .startsWith("## Calque: 100 errors, 4,000 warnings\n\nIn 100 of 100 documents ")
        .contains("\n4,050 findings more are not shown here.\n", "\ngone.md: no such file\n")
        .hasSizeLessThan(10_000);
    assertThat(out.toString().lines().filter(line -> line.contains("| error |"))).hasSize(50);
  }

  @Test
  void markdownShowsHostileTextAsItIs() throws IOException {
    StringWriter out = new StringWriter();
    Written.write(new StepSummary(out), List.of(), Hostile.reviews());
    assertThat(List.of(out.toString(), Written.in(ReportFormat.MARKDOWN, Hostile.reviews())))
        .allSatisfy(
            report ->
                assertThat(report)
                    .contains("\\]\\]\\>", "\\</script\\>\\<b\\>\\&amp;", "\\`", " \\| ")
                    .contains("\\[a\\](http", "@\u200Ball", "\\#\u200B1")
                    .doesNotContain("</script>", "\u001B", "@all"));
  }

  private static Review review(int errors, int warnings, int notes) {
    Source source = new Source("a.md", "It is so.");
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < notes + warnings + errors; i++) {
      Severity severity =
          i < notes ? Severity.NOTE : i < notes + warnings ? Severity.WARNING : Severity.ERROR;
      findings.add(new Finding(source, Sample.rule(severity), new Match(new Span(0, 2), "It is.")));
    }
    return new Review(source, Format.PLAIN_TEXT, "en", 9, findings);
  }
}
