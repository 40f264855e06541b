package io.calque.report;

import io.calque.rule.Finding;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;

/** All that a finding has to say in one line, for readers that show nothing but a message. */
final class Remark {
  private static final int MAX_SUGGESTIONS = 3;
  private static final int LONGEST_SUGGESTION = 80;

  private Remark() {}

  /** {@code “in the port” is said twice; say it once. (first said here: 7:14)}. */
  static String of(Finding finding) {
    Match match = finding.match();
    List<String> more = new ArrayList<>();
    for (Related related : match.related()) {
      more.add(related.label() + ": " + place(finding.source(), related.span()));
    }
    match.suggestions().stream()
        .filter(suggestion -> suggestion.length() <= LONGEST_SUGGESTION)
        .limit(MAX_SUGGESTIONS)
        .forEach(suggestion -> more.add("perhaps “" + suggestion + "”"));
    String message = match.message() + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")");
    return Cells.visible(message);
  }

  private static String place(Source source, Span span) {
    return source.line(span.start()) + ":" + source.column(span.start());
  }
}
