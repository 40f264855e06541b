package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * For people: a line for each finding, then the line of the article with the place marked, then
 * other places that it is about.
 */
final class TextReporter implements Reporter {
  private static final int MAX_SUGGESTIONS = 3;

  private final Writer out;
  private final Screen screen;
  private final Headline headline;
  private final WorstDocuments worst = new WorstDocuments();

  TextReporter(Writer out, Screen screen) {
    this.out = out;
    this.screen = screen;
    this.headline = new Headline(screen.style());
  }

  @Override
  public void add(Review review) throws IOException {
    worst.add(review);
    for (Finding finding : review.findings()) {
      out.write(headline.of(finding));
      out.write('\n');
      out.write(new Snippet(finding, screen).lines());
      suggestions(finding.match().suggestions());
      out.write("\n");
    }
  }

  @Override
  public void finish(Ending ending) throws IOException {
    Tally tally = ending.tally();
    out.write(worst.lines());
    out.write(
        screen.style().bold(Counts.findings(tally)) + " in " + Counts.documents(tally) + ".\n");
    if (tally.suppressed().all() > 0) {
      out.write("(" + Counts.suppressed(tally.suppressed()) + ")\n");
    }
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
}
