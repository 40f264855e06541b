package io.calque.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** How a report is written. */
public enum ReportFormat {
  /** For people: each finding with its line. */
  TEXT {
    @Override
    public Reporter open(Writer out, Style style) {
      return new TextReporter(out, style);
    }
  },
  /** One JSON object for the whole run, docs/json.md. */
  JSON {
    @Override
    public Reporter open(Writer out, Style style) throws IOException {
      return new JsonReporter(out);
    }
  },
  /** One JSON object a document, each on a line of its own, docs/json.md. */
  JSONL {
    @Override
    public Reporter open(Writer out, Style style) {
      return new JsonlReporter(out);
    }
  };

  /**
   * A reporter of this format.
   *
   * @param out is written to and never closed
   * @param style of what people read; other formats have none
   */
  public abstract Reporter open(Writer out, Style style) throws IOException;

  /** The word that {@code --format} takes: {@code jsonl}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
