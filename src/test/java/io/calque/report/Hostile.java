package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.rule.Severity;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.List;

/** A finding in an article that was written to break reports. */
final class Hostile {
  /** What means something in one format or another. */
  static final String TEXT =
      "]]> --> </script><b>&amp; \"'` ::error::x %0A % | [a](http://b.example) {0} @all #1 $x$"
          + " \\ \u0000\u0001\u001B[31m\u009F\uFFFE\uD800 \u202E \uD83D\uDEA2\nsecond\r\nthird";

  static final String NAME = "a b/[x]%,:#?&<ü>|`.md";

  private static final Source SOURCE = new Source(NAME, "before " + TEXT + " after\n");
  private static final Span PLACE = new Span(7, 7 + TEXT.length());

  private Hostile() {}

  static List<Review> reviews() {
    Match match =
        new Match(PLACE, TEXT).with(new Related(new Span(0, 6), TEXT)).suggesting("x" + TEXT);
    Finding finding = new Finding(SOURCE, Sample.rule(Severity.ERROR), match);
    return List.of(new Review(SOURCE, Format.MARKDOWN, "en", 30, List.of(finding)));
  }
}
