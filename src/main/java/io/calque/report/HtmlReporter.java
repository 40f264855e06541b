package io.calque.report;

import io.calque.Review;
import io.calque.report.html.HtmlReport;
import java.io.IOException;
import java.io.Writer;

/** One page for a browser, written when the run is over. */
final class HtmlReporter implements Reporter {
  private final Writer out;
  private final HtmlReport report;

  HtmlReporter(Writer out, Setting setting) {
    this.out = out;
    this.report = new HtmlReport(setting.version());
  }

  @Override
  public void add(Review review) {
    report.add(review);
  }

  @Override
  public void finish(Ending ending) throws IOException {
    report.write(
        Counts.findings(ending.tally()) + " in " + Counts.documents(ending.tally()) + ".",
        ending.problems(),
        out);
  }
}
