package io.calque.languagetool;

import io.calque.lazy.Lazy;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.chunking.Chunker;
import org.languagetool.language.English;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * English without any rule, so that analysing a text does not load the rules that check it. Tagger,
 * chunker and disambiguator are those of American English, shared with the grammar check, and are
 * not loaded before they are needed.
 */
@SuppressWarnings({
  "deprecation",
  "try"
}) // a constructor that is meant for Languages; close() throws
final class AnalysisEnglish extends English {

  /** Shared by all, as American English is. */
  private static final Lazy<Chunker> CHUNKER = new Lazy<>(AnalysisEnglish::sharedChunker);

  private static final Lazy<DisambiguationRules> DISAMBIGUATOR =
      new Lazy<>(AnalysisEnglish::sharedDisambiguator);

  /** American English, whole; finding it takes LanguageTool a quarter of a second. */
  static Language american() {
    return Languages.getLanguageForShortCode("en-US");
  }

  /** Has all parts loaded. */
  static void load() {
    american().getTagger();
    DISAMBIGUATOR.get();
    CHUNKER.get();
  }

  static DisambiguationRules disambiguation() {
    return DISAMBIGUATOR.get();
  }

  @Override
  public Tagger createDefaultTagger() {
    return RememberingTagger.in(american().getTagger());
  }

  @Override
  public SentenceTokenizer createDefaultSentenceTokenizer() {
    return SentenceSplitter.read();
  }

  /** Not synchronized as LanguageTool's is, so that the parts can be loaded side by side. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public Chunker getChunker() {
    return CHUNKER.get();
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public Disambiguator getDisambiguator() {
    return DISAMBIGUATOR.get();
  }

  private static Chunker sharedChunker() {
    ChunkerModels.install();
    Chunker made = american().createDefaultChunker();
    american().setChunker(made);
    return made;
  }

  private static DisambiguationRules sharedDisambiguator() {
    Language american = american();
    DisambiguationRules made = DisambiguationRules.read(american);
    american.setDisambiguator(made);
    american.setSynthesizer(new LazySynthesizer(american::createDefaultSynthesizer));
    return made;
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages,
      UserConfig userConfig,
      @Nullable Language motherTongue,
      List<Language> altLanguages) {
    return List.of();
  }

  @Override
  protected List<AbstractPatternRule> getPatternRules() {
    return List.of();
  }
}
