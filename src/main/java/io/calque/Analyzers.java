package io.calque;

import io.calque.analysis.Analyzer;
import io.calque.analysis.PlainAnalyzer;
import io.calque.languagetool.LanguageToolAnalyzer;
import org.jspecify.annotations.Nullable;

/** The analyser of each language, made when it is first needed. Safe to share between threads. */
final class Analyzers {
  private final Analyzer plain = new PlainAnalyzer();
  private @Nullable Analyzer english;

  /**
   * @param language ISO 639 code
   */
  Analyzer of(String language) {
    return language.equals("en") ? english() : plain;
  }

  private synchronized Analyzer english() {
    Analyzer known = english;
    if (known == null) {
      known = new LanguageToolAnalyzer();
      english = known;
    }
    return known;
  }
}
