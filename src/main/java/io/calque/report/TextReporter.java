package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Related;
import io.calque.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * For people: a line for each finding, then the line of the article with the place marked, then
 * other places that it is about.
 *
 * <pre>
 * port.md:3:23: error: “in the port” is said twice; keep one. [doubled-phrase]
 *   3 | The ship lay in the port in the port until Friday.
 *     |                          ^^^^^^^^^^^
 *     |              ~~~~~~~~~~~ first said here
 * </pre>
 */
final class TextReporter implements Reporter {
  private static final int MAX_SUGGESTIONS = 3;

  private final Writer out;
  private final Style style;

  TextReporter(Writer out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void add(Review review) throws IOException {
    for (Finding finding : review.findings()) {
      heading(finding);
      places(finding);
      suggestions(finding.match().suggestions());
    }
  }

  @Override
  public void finish(Tally tally) throws IOException {
    String found =
        tally.findings() == 0
            ? "No findings"
            : List.of(
                    counted(tally.errors(), "error"),
                    counted(tally.warnings(), "warning"),
                    counted(tally.notes(), "note"))
                .stream()
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
    String of = tally.findings() == 0 ? "" : tally.flagged() + " of ";
    out.write(
        String.format(
            Locale.ROOT,
            "%s in %s%s (%s).%n",
            style.bold(found),
            of,
            counted(tally.documents(), "document"),
            counted(tally.words(), "word")));
  }

  private void heading(Finding finding) throws IOException {
    Source source = finding.source();
    int start = finding.span().start();
    String place = source.name() + ":" + source.line(start) + ":" + source.column(start);
    String severity = finding.severity().word();
    out.write(
        style.bold(Cells.visible(place))
            + ": "
            + style.severity(finding.severity(), severity)
            + ": "
            + Cells.visible(finding.match().message())
            + " "
            + style.dim("[" + finding.rule().id() + "]")
            + "\n");
  }

  private void places(Finding finding) throws IOException {
    Source source = finding.source();
    Excerpt excerpt = Excerpt.around(source, finding.span());
    List<Related> elsewhere = new ArrayList<>();
    List<Related> here = new ArrayList<>();
    for (Related related : finding.match().related()) {
      (excerpt.shows(related.span()) ? here : elsewhere).add(related);
    }
    Excerpt last =
        elsewhere.stream()
            .map(r -> Excerpt.around(source, r.span()))
            .reduce(excerpt, (a, b) -> a.line() > b.line() ? a : b);
    int digits = String.valueOf(last.line()).length();
    line(digits, excerpt);
    marks(digits, style.severity(finding.severity(), excerpt.marks(finding.span(), '^')), "");
    for (Related related : here) {
      marks(digits, excerpt.marks(related.span(), '~'), related.label());
    }
    for (Related related : elsewhere) {
      Excerpt other = Excerpt.around(source, related.span());
      line(digits, other);
      marks(digits, other.marks(related.span(), '~'), related.label());
    }
  }

  private void line(int digits, Excerpt excerpt) throws IOException {
    String number = String.format(Locale.ROOT, "  %" + digits + "d | ", excerpt.line());
    out.write(style.dim(number) + excerpt.text() + "\n");
  }

  private void marks(int digits, String marks, String label) throws IOException {
    String said = label.isEmpty() ? "" : " " + Cells.visible(label);
    out.write(style.dim("  " + " ".repeat(digits) + " | ") + marks + said + "\n");
  }

  private void suggestions(List<String> suggestions) throws IOException {
    if (!suggestions.isEmpty()) {
      String list =
          suggestions.stream()
              .limit(MAX_SUGGESTIONS)
              .map(s -> "“" + Cells.visible(s) + "”")
              .collect(Collectors.joining(" or "));
      out.write("    perhaps " + list + "\n");
    }
  }

  private static String counted(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
