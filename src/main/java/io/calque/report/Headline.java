package io.calque.report;

import io.calque.rule.Finding;
import io.calque.text.Source;

/** A finding in a line: place, severity, message and rule, as compilers write it. */
final class Headline {
  private final Style style;

  Headline(Style style) {
    this.style = style;
  }

  /** {@code port.md:3:14: error: “in the port” is said twice. [doubled-phrase]}. */
  String of(Finding finding) {
    Source source = finding.source();
    int start = finding.span().start();
    String place = source.name() + ":" + source.line(start) + ":" + source.column(start);
    return style.bold(Cells.visible(place))
        + ": "
        + style.severity(finding.severity(), finding.severity().word())
        + ": "
        + Cells.visible(finding.match().message())
        + " "
        + style.dim("[" + finding.rule().id() + "]");
  }
}
