package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.text.Source;
import java.io.IOException;
import java.io.Writer;

/** A table for each document that has findings, then what they come to: for comments and wikis. */
final class MarkdownReporter implements Reporter {
  private final Writer out;

  MarkdownReporter(Writer out) throws IOException {
    this.out = out;
    out.write("# Calque\n");
  }

  @Override
  public void add(Review review) throws IOException {
    if (review.findings().isEmpty()) {
      return;
    }
    out.write("\n## " + Markdown.escaped(review.source().name()) + "\n\n");
    out.write(Markdown.head("Place", "Severity", "Problem", "Rule"));
    for (Finding finding : review.findings()) {
      out.write(row(finding));
    }
  }

  @Override
  public void finish(Ending ending) throws IOException {
    out.write("\n" + Counts.sentence(ending.tally()) + "\n");
  }

  private static String row(Finding finding) {
    Source source = finding.source();
    int start = finding.span().start();
    return Markdown.row(
        source.line(start) + ":" + source.column(start),
        finding.severity().word(),
        Markdown.escaped(Remark.of(finding)),
        finding.rule().id());
  }
}
