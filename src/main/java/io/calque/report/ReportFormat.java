package io.calque.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** How a report is written: docs/reports.md. */
public enum ReportFormat {
  /** For people: each finding with its line. */
  TEXT,
  /** For grep, wc and editors: a line for each finding. */
  COMPACT,
  /** One JSON object for the whole run, docs/json.md. */
  JSON,
  /** One JSON object a document, each on a line of its own, docs/json.md. */
  JSONL,
  /** SARIF 2.1.0: for code scanning and editors. */
  SARIF,
  /** For CI servers and editors that read Checkstyle's XML. */
  CHECKSTYLE,
  /** For CI servers that show tests. */
  JUNIT,
  /** For reviewdog. */
  RDJSONL,
  /** Annotations of GitHub Actions. */
  GITHUB,
  /** Code Quality of GitLab. */
  GITLAB,
  /** For comments and wikis. */
  MARKDOWN,
  /** One page for a browser: the articles, with their faulty places marked. */
  HTML;

  /**
   * A reporter of this format.
   *
   * @param out is written to and never closed
   */
  public Reporter open(Writer out, Setting setting) throws IOException {
    return switch (this) {
      case TEXT -> new TextReporter(out, setting.screen());
      case COMPACT -> new CompactReporter(out, setting.screen().style());
      case JSON -> new JsonReporter(out);
      case JSONL -> new JsonlReporter(out);
      case SARIF -> new SarifReporter(out, setting);
      case CHECKSTYLE -> new CheckstyleReporter(out);
      case JUNIT -> new JunitReporter(out);
      case RDJSONL -> new RdjsonlReporter(out);
      case GITHUB -> new GithubReporter(out, setting.root());
      case GITLAB -> new GitlabReporter(out, setting.root());
      case MARKDOWN -> new MarkdownReporter(out);
      case HTML -> new HtmlReporter(out, setting);
    };
  }

  /** The word that {@code --format} takes: {@code jsonl}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
