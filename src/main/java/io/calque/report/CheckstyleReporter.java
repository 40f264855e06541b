package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;
import java.io.IOException;
import java.io.Writer;

/** The XML of Checkstyle, which CI servers and editors have long read. */
final class CheckstyleReporter implements Reporter {
  /** Of the format, not of the tool: that which others write too. */
  private static final String VERSION = "4.3";

  private final Xml xml;

  CheckstyleReporter(Writer out) throws IOException {
    this.xml = new Xml(out);
    xml.start("checkstyle").attribute("version", VERSION);
  }

  @Override
  public void add(Review review) throws IOException {
    if (review.findings().isEmpty()) {
      return;
    }
    xml.start("file").attribute("name", review.source().name());
    for (Finding finding : review.findings()) {
      int start = finding.span().start();
      xml.empty("error")
          .attribute("line", finding.source().line(start))
          .attribute("column", finding.source().column(start))
          .attribute("severity", severity(finding.severity()))
          .attribute("message", Remark.of(finding))
          .attribute("source", "calque." + finding.rule().id());
    }
    xml.end();
    xml.flush();
  }

  @Override
  public void finish(Ending ending) throws IOException {
    xml.end();
    xml.finish();
  }

  private static String severity(Severity severity) {
    return severity == Severity.NOTE ? "info" : severity.word();
  }
}
