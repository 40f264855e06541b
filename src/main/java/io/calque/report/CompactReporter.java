package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import java.io.IOException;
import java.io.Writer;

/** A line for each finding and nothing else: for grep, wc and editors. */
final class CompactReporter implements Reporter {
  private final Writer out;
  private final Headline headline;

  CompactReporter(Writer out, Style style) {
    this.out = out;
    this.headline = new Headline(style);
  }

  @Override
  public void add(Review review) throws IOException {
    for (Finding finding : review.findings()) {
      out.write(headline.of(finding));
      out.write('\n');
    }
  }

  @Override
  public void finish(Ending ending) {
    // Every line stands by itself.
  }
}
