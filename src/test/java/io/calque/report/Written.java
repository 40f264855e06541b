package io.calque.report;

import io.calque.Review;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Whole reports, as texts. */
final class Written {
  private Written() {}

  /** The reviews in a format, in the setting of the sample. */
  static String in(ReportFormat format, List<Review> reviews) throws IOException {
    return in(format, Sample.setting(Style.PLAIN), List.of(), reviews);
  }

  /** The reviews in a format. */
  static String in(
      ReportFormat format, Setting setting, List<String> problems, List<Review> reviews)
      throws IOException {
    StringWriter out = new StringWriter();
    write(format.open(out, setting), problems, reviews);
    return out.toString();
  }

  /** Has a reporter say all that there is to say. */
  static void write(Reporter reporter, List<String> problems, List<Review> reviews)
      throws IOException {
    Tally tally = Tally.NOTHING;
    for (Review review : reviews) {
      reporter.add(review);
      tally = tally.plus(review);
    }
    reporter.finish(new Ending(tally, problems, problems.isEmpty() ? 1 : 2));
  }
}
