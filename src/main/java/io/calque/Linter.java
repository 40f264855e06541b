package io.calque;

import io.calque.analysis.Analyzer;
import io.calque.analysis.Passage;
import io.calque.analysis.Prose;
import io.calque.document.Document;
import io.calque.languagetool.LanguageToolAnalyzer;
import io.calque.rule.Finding;
import io.calque.rule.Group;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.text.Block;
import io.calque.text.Format;
import io.calque.text.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads a source and applies rules: the whole program but for its edges. Safe to share between
 * threads.
 *
 * <p>Example: {@code new Linter(rulebook).lint(source, Format.MARKDOWN, "en")}.
 */
public final class Linter {
  /** Who has so few characters to look at is done before anybody is there to help. */
  private static final int SHORT = 2_000;

  private final Rulebook rulebook;

  /** The grammar check looks longest, so the others should not all have looked before. */
  private final List<Rule> longestFirst;

  private final Function<String, Analyzer> analyzers;
  private final Crew crew;
  private final Set<String> prepared = ConcurrentHashMap.newKeySet();

  public Linter(Rulebook rulebook) {
    this(rulebook, new Analyzers()::of, new Crew(Runtime.getRuntime().availableProcessors() - 1));
  }

  /**
   * @param analyzers the analyser of a language (ISO 639 code), safe to share between threads
   */
  Linter(Rulebook rulebook, Function<String, Analyzer> analyzers, Crew crew) {
    this.rulebook = rulebook;
    this.longestFirst =
        rulebook.rules().stream()
            .sorted(Comparator.comparing(rule -> rule.group() != Group.GRAMMAR))
            .toList();
    this.analyzers = analyzers;
    this.crew = crew;
  }

  /**
   * Loads what reading English takes, which the first document would have to wait for: for a
   * program that has something else to do until then.
   */
  public static void load() {
    LanguageToolAnalyzer.load();
  }

  /** The rules that it applies. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** A linter with other rules that shares what this one knows of languages. */
  public Linter with(Rulebook other) {
    return new Linter(other, analyzers, crew);
  }

  /**
   * What the rules find, in report order.
   *
   * @param language ISO 639 code of the text; rules about other languages do not look
   */
  public List<Finding> lint(Source source, Format format, String language) {
    return review(new Request(source, format, language)).findings();
  }

  /** What the rules find, and what it was found in. */
  public Review review(Request request) {
    boolean isFirst = !prepared.contains(request.language());
    Document document = read(request);
    List<Finding> findings =
        each(longestFirst, rule -> findings(rule, document), isFirst || isLong(request)).stream()
            .flatMap(List::stream)
            .sorted(Finding.REPORT_ORDER)
            .toList();
    return new Review(
        request.source(), request.format(), request.language(), words(document), findings);
  }

  /** A text as detectors see it. */
  public Document read(Request request) {
    String language = request.language();
    Analyzer analyzer = analyzers.apply(language);
    List<Block> blocks = request.format().blocks(request.source());
    boolean isFirst = prepared.add(language);
    if (isFirst) {
      prepare(analyzer, blocks, language);
    }
    List<Passage> passages = each(blocks, analyzer::analyze, isFirst || isLong(request));
    return new Document(
        request.source(),
        new Prose(language, passages),
        request.original(),
        request.originalLanguage());
  }

  /** Has everything loaded that takes long, by all cores, before the first document is read. */
  private void prepare(Analyzer analyzer, List<Block> first, String language) {
    List<Runnable> parts = new ArrayList<>(analyzer.preparations(first));
    rulebook.rules().stream()
        .filter(rule -> rule.isFor(language))
        .map(rule -> (Runnable) rule.detector()::prepare)
        .forEach(parts::add);
    crew.each(
        parts,
        part -> {
          part.run();
          return part;
        });
  }

  private <T, R> List<R> each(List<T> things, Function<T, R> work, boolean shared) {
    return shared ? crew.each(things, work) : things.stream().map(work).toList();
  }

  private static boolean isLong(Request request) {
    return request.source().text().length() > SHORT;
  }

  private static List<Finding> findings(Rule rule, Document document) {
    try {
      return rule.findings(document).toList();
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalStateException("rule " + rule.id() + ": " + e, e);
    }
  }

  private static int words(Document document) {
    return document.passages().stream().mapToInt(passage -> words(passage.block().text())).sum();
  }

  private static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(text.codePointAt(i))) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
