package io.calque;

import io.calque.analysis.Analyzer;
import io.calque.analysis.Passage;
import io.calque.analysis.Prose;
import io.calque.document.Document;
import io.calque.rule.Finding;
import io.calque.rule.Rulebook;
import io.calque.text.Format;
import io.calque.text.Source;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a source and applies rules: the whole program but for its edges. Safe to share between
 * threads.
 *
 * <p>Example: {@code new Linter(rulebook).lint(source, Format.MARKDOWN, "en")}.
 */
public final class Linter {
  private final Rulebook rulebook;
  private final Function<String, Analyzer> analyzers;

  public Linter(Rulebook rulebook) {
    this(rulebook, new Analyzers()::of);
  }

  /**
   * @param analyzers the analyser of a language (ISO 639 code), safe to share between threads
   */
  Linter(Rulebook rulebook, Function<String, Analyzer> analyzers) {
    this.rulebook = rulebook;
    this.analyzers = analyzers;
  }

  /**
   * What the rules find, in report order.
   *
   * @param language ISO 639 code of the text; rules about other languages do not look
   */
  public List<Finding> lint(Source source, Format format, String language) {
    Document document = read(source, format, language);
    return rulebook.rules().stream()
        .flatMap(rule -> rule.findings(document))
        .sorted(Finding.REPORT_ORDER)
        .toList();
  }

  /** A source as detectors see it. */
  public Document read(Source source, Format format, String language) {
    Analyzer analyzer = analyzers.apply(language);
    List<Passage> passages = format.blocks(source).stream().map(analyzer::analyze).toList();
    return new Document(source, new Prose(language, passages));
  }
}
