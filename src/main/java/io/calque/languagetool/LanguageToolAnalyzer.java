package io.calque.languagetool;

import io.calque.analysis.Analyzer;
import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.text.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tokenizers.Tokenizer;

/**
 * Reads English with LanguageTool's sentence splitter, tagger, disambiguator and chunker, and none
 * of its rules. Each thread has a {@link JLanguageTool} of its own, for that is not safe to share.
 */
public final class LanguageToolAnalyzer implements Analyzer {
  static {
    NoSchema.beginEnglish();
  }

  private final Language english = new AnalysisEnglish();
  private final Function<String, AnalyzedSentence> analysis;

  /** Analyses every sentence anew. */
  public LanguageToolAnalyzer() {
    ThreadLocal<JLanguageTool> languageTool =
        ThreadLocal.withInitial(() -> new JLanguageTool(english));
    this.analysis = text -> analyzed(languageTool.get(), text);
  }

  /**
   * @param analysis LanguageTool's analysis of a sentence's text; safe to share between threads
   */
  LanguageToolAnalyzer(Function<String, AnalyzedSentence> analysis) {
    this.analysis = analysis;
  }

  /** Loads what every analysis takes; who does not call it waits for that at the first sentence. */
  public static void load() {
    AnalysisEnglish.load();
  }

  @Override
  public Passage analyze(Block block) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (String text : english.getSentenceTokenizer().tokenize(block.text())) {
      AnalyzedSentence analyzed = analysis.apply(text);
      sentences.add(new TokenMerger(block, from, text).sentence(analyzed));
      from += text.length();
    }
    return new Passage(block, sentences);
  }

  @Override
  public List<Runnable> preparations(List<Block> first) {
    return List.of(() -> expect(first), english::getChunker);
  }

  private void expect(List<Block> first) {
    Tokenizer words = english.getWordTokenizer();
    AnalysisEnglish.disambiguation()
        .expect(
            first.stream()
                .flatMap(block -> english.getSentenceTokenizer().tokenize(block.text()).stream())
                .map(words::tokenize)
                .toList());
  }

  private static AnalyzedSentence analyzed(JLanguageTool languageTool, String text) {
    try {
      return languageTool.getAnalyzedSentence(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
