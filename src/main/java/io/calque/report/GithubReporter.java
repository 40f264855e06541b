package io.calque.report;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Severity;
import io.calque.score.Weight;
import io.calque.text.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands, of which GitHub Actions makes annotations: the errors first, so many of each
 * severity as it shows for a step, and then a line about all. Escaped as actions/toolkit does.
 */
final class GithubReporter implements Reporter {
  private static final int MOST_OF_A_KIND = 10;
  private static final List<Severity> WORST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private final Writer out;
  private final Root root;
  private final Map<Severity, Worst<String>> commands = new EnumMap<>(Severity.class);

  GithubReporter(Writer out, Root root) {
    this.out = out;
    this.root = root;
    WORST_FIRST.forEach(severity -> commands.put(severity, new Worst<>(MOST_OF_A_KIND)));
  }

  @Override
  public void add(Review review) {
    for (Finding finding : review.findings()) {
      commands
          .getOrDefault(finding.severity(), new Worst<>(0))
          .add(Weight.of(finding).points(), command(finding));
    }
  }

  @Override
  public void finish(Ending ending) throws IOException {
    long left = 0;
    for (Severity severity : WORST_FIRST) {
      Worst<String> kept = commands.getOrDefault(severity, new Worst<>(0));
      left += kept.dropped();
      for (String command : kept.worstFirst()) {
        out.write(command);
        out.write('\n');
      }
    }
    out.write(Counts.sentence(ending.tally()) + "\n");
    if (left > 0) {
      out.write(
          Counts.of(left, "finding")
              + " more: GitHub annotates "
              + MOST_OF_A_KIND
              + " of each severity in a step.\n");
    }
  }

  private String command(Finding finding) {
    Source source = finding.source();
    int start = finding.span().start();
    int end = finding.span().end();
    int line = source.line(start);
    int endLine = source.line(end);
    // GitHub takes columns only where both are on one line.
    String columns =
        line == endLine ? ",col=" + source.column(start) + ",endColumn=" + source.column(end) : "";
    return "::"
        + (finding.severity() == Severity.NOTE ? "notice" : finding.severity().word())
        + " file="
        + property(root.pathOf(source.name()))
        + ",line="
        + line
        + ",endLine="
        + endLine
        + columns
        + ",title="
        + property(finding.rule().id())
        + "::"
        + data(Remark.of(finding));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
