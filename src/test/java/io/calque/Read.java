package io.calque;

import io.calque.document.Document;
import io.calque.rule.Rulebook;
import io.calque.text.Format;
import io.calque.text.Source;
import java.util.List;

/** Documents for tests: English, analysed, without any rule. */
public final class Read {
  private static final Linter LINTER = new Linter(new Rulebook(List.of()));

  private Read() {}

  /** Plain text. */
  public static Document plain(String text) {
    return LINTER.read(new Request(new Source("test.txt", text), Format.PLAIN_TEXT, "en"));
  }

  /** Markdown. */
  public static Document markdown(String text) {
    return LINTER.read(new Request(new Source("test.md", text), Format.MARKDOWN, "en"));
  }
}
