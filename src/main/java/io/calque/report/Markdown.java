package io.calque.report;

import java.util.List;
import java.util.regex.Pattern;

/** Pieces of GitHub-flavoured Markdown. */
final class Markdown {
  private static final Pattern SIGNS = Pattern.compile("[\\\\*_<>|\\[\\]&#`~$]");

  /** What GitHub and GitLab make links of that notify somebody: a person, an issue. */
  private static final Pattern REFERENCE = Pattern.compile("(?<=[@#!])(?=[\\p{L}\\p{N}])");

  private Markdown() {}

  /** Text that shows as it is, on one line, whatever it holds. */
  static String escaped(String text) {
    String parted =
        REFERENCE.matcher(Cells.visible(text).replaceAll("\\s+", " ")).replaceAll("\u200B");
    return SIGNS.matcher(parted).replaceAll("\\\\$0");
  }

  /** The head of a table. */
  static String head(String... columns) {
    return row(columns) + "|" + " --- |".repeat(columns.length) + "\n";
  }

  /** A row of a table. Its cells are Markdown. */
  static String row(String... cells) {
    return "| " + String.join(" | ", List.of(cells)) + " |\n";
  }
}
