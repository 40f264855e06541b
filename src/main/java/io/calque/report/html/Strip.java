package io.calque.report.html;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document from left to right in small, with a tick where a finding is: the worse, the taller.
 */
final class Strip {
  private static final int STEPS = 100;
  private static final int HEIGHT = 12;

  private Strip() {}

  static Html of(Review review) {
    Map<Integer, Severity> worst = new TreeMap<>();
    long length = Math.max(1, review.source().text().length());
    for (Finding finding : review.findings()) {
      int step = (int) (finding.span().start() * (long) STEPS / length);
      worst.merge(step, finding.severity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    StringBuilder ticks = new StringBuilder();
    worst.forEach((step, severity) -> ticks.append(tick(step, severity)));
    return new Html(
        "<svg class=\"where\" viewBox=\"0 0 202 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
            + "<path class=\"base\" d=\"M0 11.5h202\"/>"
            + ticks
            + "</svg>");
  }

  private static String tick(int step, Severity severity) {
    int height =
        switch (severity) {
          case NOTE -> HEIGHT / 3;
          case WARNING -> 2 * HEIGHT / 3;
          case ERROR -> HEIGHT;
        };
    return "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"2\" height=\"%d\"/>"
        .formatted(severity.word(), 2 * step, HEIGHT - height, height);
  }
}
