package io.calque.report.html;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Group;
import io.calque.rule.Match;
import io.calque.rule.Rule;
import io.calque.rule.Severity;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.List;
import java.util.stream.Stream;

/** Reviews for tests, made without any rule. */
final class Reviews {
  private Reviews() {}

  static Review of(String name, String text, Match... matches) {
    return of(name, text, Severity.ERROR, matches);
  }

  static Review of(String name, String text, Severity severity, Match... matches) {
    Source source = new Source(name, text);
    List<Finding> findings =
        Stream.of(matches).map(match -> new Finding(source, rule(severity), match)).toList();
    return new Review(source, Format.of(name), "en", 200, findings);
  }

  static Match match(int start, int end) {
    return new Match(new Span(start, end), "A message.");
  }

  private static Rule rule(Severity severity) {
    return new Rule(
        "some-rule",
        Group.SAID_TWICE,
        severity,
        "fluency/duplication",
        List.of(),
        "A summary.",
        "Why.",
        List.of("Here [[<b>]] it is."),
        List.of("Fine."),
        d -> Stream.of());
  }
}
