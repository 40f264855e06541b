package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * The XML of JUnit: a suite for each document, a failed test for each error and warning. A note is
 * a test that passed and has something to say; a document without findings is one that passed.
 */
final class JunitReporter implements Reporter {
  private final Xml xml;

  JunitReporter(Writer out) throws IOException {
    this.xml = new Xml(out);
    xml.start("testsuites").attribute("name", "calque");
  }

  @Override
  public void add(Review review) throws IOException {
    String name = review.source().name();
    long failures = review.findings().stream().filter(JunitReporter::fails).count();
    suite(name, Math.max(1, review.findings().size()), failures, 0);
    if (review.findings().isEmpty()) {
      xml.empty("testcase").attribute("classname", name).attribute("name", "no findings");
    }
    for (Finding finding : review.findings()) {
      write(finding);
    }
    xml.end();
    xml.flush();
  }

  @Override
  public void finish(Ending ending) throws IOException {
    if (!ending.problems().isEmpty()) {
      suite("calque", ending.problems().size(), 0, ending.problems().size());
      for (String problem : ending.problems()) {
        xml.start("testcase").attribute("classname", "calque").attribute("name", problem);
        xml.empty("error").attribute("message", problem);
        xml.end();
      }
      xml.end();
    }
    xml.end();
    xml.finish();
  }

  private void suite(String name, int tests, long failures, int errors) throws IOException {
    xml.start("testsuite")
        .attribute("name", name)
        .attribute("tests", tests)
        .attribute("failures", failures)
        .attribute("errors", errors)
        .attribute("skipped", 0);
  }

  private void write(Finding finding) throws IOException {
    String file = finding.source().name();
    int line = finding.source().line(finding.span().start());
    int column = finding.source().column(finding.span().start());
    xml.start("testcase")
        .attribute("classname", file)
        .attribute("name", finding.rule().id() + " at " + line + ":" + column)
        .attribute("file", file)
        .attribute("line", line);
    if (fails(finding)) {
      xml.start("failure")
          .attribute("message", Remark.of(finding))
          .attribute("type", finding.severity().word())
          .textAndEnd("\n" + new Snippet(finding, Screen.unwatched(Style.PLAIN)).lines());
    } else {
      xml.start("system-out").textAndEnd(Remark.of(finding));
    }
    xml.end();
  }

  private static boolean fails(Finding finding) {
    return finding.severity() != Severity.NOTE;
  }
}
