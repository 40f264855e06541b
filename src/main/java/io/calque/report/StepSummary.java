package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.score.Score;
import io.calque.score.Scorer;
import io.calque.score.Weight;
import io.calque.text.Source;
import java.io.IOException;
import java.io.Writer;

/**
 * What a run comes to, as Markdown for the page of a GitHub Actions job: all counted, the worst
 * shown. GitHub takes a megabyte for a step, or nothing of it; this is far less.
 */
public final class StepSummary implements Reporter {
  private static final int MOST_DOCUMENTS = 10;
  private static final int MOST_FINDINGS = 50;
  private static final int LONGEST_NAME = 200;

  private final Writer out;
  private final Scorer scorer = new Scorer();
  private final Worst<String> documents = new Worst<>(MOST_DOCUMENTS);
  private final Worst<String> findings = new Worst<>(MOST_FINDINGS);

  public StepSummary(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Review review) {
    if (review.findings().isEmpty()) {
      return;
    }
    Score score = scorer.score(review);
    String row =
        Markdown.row(
            name(review.source()),
            String.valueOf(review.findings().size()),
            String.valueOf(score.penalty()));
    documents.add(Math.round(score.penalty() * 10), row);
    for (Finding finding : review.findings()) {
      findings.add(Weight.of(finding).points(), row(finding));
    }
  }

  @Override
  public void finish(Ending ending) throws IOException {
    Tally tally = ending.tally();
    out.write("## Calque: " + Counts.findings(tally) + "\n\n");
    out.write("In " + Counts.documents(tally) + ".\n");
    if (tally.suppressed().all() > 0) {
      out.write("\n" + Counts.suppressed(tally.suppressed()) + ".\n");
    }
    if (tally.findings() > 0) {
      out.write("\n" + Markdown.head("Worst documents", "Findings", "Points per 1,000 words"));
      write(documents);
      out.write("\n" + Markdown.head("Worst findings", "Severity", "Problem", "Rule"));
      write(findings);
      if (findings.dropped() > 0) {
        out.write("\n" + Counts.of(findings.dropped(), "finding") + " more are not shown here.\n");
      }
    }
    for (String problem : ending.problems()) {
      out.write("\n" + Markdown.escaped(problem) + "\n");
    }
    out.write("\n");
  }

  private void write(Worst<String> rows) throws IOException {
    for (String row : rows.worstFirst()) {
      out.write(row);
    }
  }

  private static String row(Finding finding) {
    Source source = finding.source();
    return Markdown.row(
        name(source) + ":" + source.line(finding.span().start()),
        finding.severity().word(),
        Markdown.escaped(Remark.of(finding)),
        finding.rule().id());
  }

  private static String name(Source source) {
    String name = source.name();
    return Markdown.escaped(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
  }
}
