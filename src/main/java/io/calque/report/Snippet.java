package io.calque.report;

import io.calque.rule.Finding;
import io.calque.rule.Related;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of a source that a finding is about, with its places marked.
 *
 * <pre>
 *   3 | The ship lay in the port in the port until Friday.
 *     |                          ^^^^^^^^^^^
 *     |              ~~~~~~~~~~~ first said here
 * </pre>
 */
final class Snippet {
  private final Finding finding;
  private final Style style;
  private final int digits;
  private final int room;
  private final StringBuilder lines = new StringBuilder();

  Snippet(Finding finding, Screen screen) {
    this.finding = finding;
    this.style = screen.style();
    int lastLine =
        Stream.concat(
                Stream.of(finding.span()), finding.match().related().stream().map(Related::span))
            .mapToInt(span -> finding.source().line(span.start()))
            .max()
            .orElseThrow();
    this.digits = String.valueOf(lastLine).length();
    this.room = screen.room(gutter().length() + Excerpt.MARKS_OF_CUTS);
  }

  /** All lines, each with its line ending. */
  String lines() {
    Source source = finding.source();
    Excerpt excerpt = Excerpt.around(source, finding.span(), room);
    line(excerpt);
    marks(style.severity(finding.severity(), excerpt.marks(finding.span(), '^')), "");
    List<Related> elsewhere = new ArrayList<>();
    for (Related related : finding.match().related()) {
      if (excerpt.shows(related.span())) {
        other(excerpt, related);
      } else {
        elsewhere.add(related);
      }
    }
    for (Related related : elsewhere) {
      Span place = related.span();
      Excerpt around = Excerpt.around(source, place, room);
      line(around);
      other(around, related);
    }
    return lines.toString();
  }

  private void line(Excerpt excerpt) {
    String number = String.valueOf(excerpt.line());
    String before = "  " + " ".repeat(digits - number.length()) + number + " | ";
    lines.append(style.dim(before)).append(excerpt.text()).append('\n');
  }

  private void other(Excerpt excerpt, Related related) {
    marks(excerpt.marks(related.span(), '~'), " " + Cells.visible(related.label()));
  }

  private void marks(String marks, String label) {
    lines.append(style.dim(gutter())).append(marks).append(label).append('\n');
  }

  private String gutter() {
    return "  " + " ".repeat(digits) + " | ";
  }
}
