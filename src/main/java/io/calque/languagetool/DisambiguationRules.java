package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.tagging.disambiguation.AbstractDisambiguator;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;
import org.xml.sax.SAXException;

/**
 * LanguageTool's disambiguation of English, with the same phrases and the same rules in the same
 * order as its own {@code EnglishHybridDisambiguator}, but rules are made when they are needed.
 * Safe to share between threads.
 */
final class DisambiguationRules extends AbstractDisambiguator {
  private static final String FILE = "disambiguation";
  private static final List<String> SOURCES =
      List.of("en/disambiguation.xml", "disambiguation-global.xml");

  private final PhraseList phrases;
  private final PhraseList names;
  private final RuleFiles<DisambiguationPatternRule> files;

  private DisambiguationRules(
      RuleFiles<DisambiguationPatternRule> files, PhraseList phrases, PhraseList names) {
    this.files = files;
    this.phrases = phrases;
    this.names = names;
  }

  /**
   * @param english the variant that the rules are read for
   */
  static DisambiguationRules read(Language english) {
    FlatInput in = FlatInput.open(FILE);
    List<RuleFile<DisambiguationPatternRule>> files =
        SOURCES.stream().map(source -> RuleFile.read(in, loader(source, english))).toList();
    PhraseList phrases = PhraseList.read(in, phrases());
    PhraseList names = PhraseList.read(in, names());
    return new DisambiguationRules(new RuleFiles<>(files), phrases, names);
  }

  /** Writes the rules that come with LanguageTool as they are read here. */
  static void write(Language english, Path folder) throws IOException {
    FlatOutput out = new FlatOutput();
    for (String source : SOURCES) {
      try (InputStream file = JLanguageTool.getDataBroker().getFromResourceDirAsStream(source)) {
        RuleFile.write(
            RuleXmlCutter.cut(file, true),
            loader(source, english),
            rule -> true,
            // Lemmas change from rule to rule.
            rule -> RuleConditions.of(rule).stream().filter(c -> !c.lemmas()).toList(),
            out);
      }
    }
    PhraseList.write(phrases(), out);
    PhraseList.write(names(), out);
    out.writeTo(folder.resolve(FILE));
  }

  /**
   * Makes all rules that some sentences need, at once; what others need besides is made bit by bit.
   *
   * @param sentences the words of each
   */
  void expect(List<List<String>> sentences) {
    files.expectWords(sentences.stream().map(DisambiguationRules::lower).toList());
  }

  private static Set<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  @Override
  public AnalyzedSentence disambiguate(AnalyzedSentence input) throws IOException {
    return disambiguate(input, null);
  }

  @Override
  public AnalyzedSentence disambiguate(
      AnalyzedSentence input, JLanguageTool.@Nullable CheckCancelledCallback cancelled)
      throws IOException {
    return disambiguated(phrases.tagged(names.tagged(input, cancelled), cancelled));
  }

  /** A sentence as the rules leave it, one after another. What one changes, it gives back anew. */
  @SuppressWarnings("ReferenceEquality")
  private AnalyzedSentence disambiguated(AnalyzedSentence tagged) throws IOException {
    Set<String> tokens = tagged.getTokenSet();
    AnalyzedSentence sentence = tagged;
    RuleSieve sieve = files.sieve();
    TestedWord[] words = sieve.tested(sentence);
    for (DisambiguationPatternRule rule : files.possible(tokens, Set.of())) {
      if (sieve.mayFind(rule, words)) {
        AnalyzedSentence replaced = rule.replace(sentence);
        words = replaced == sentence ? words : sieve.tested(replaced, words);
        sentence = replaced;
      }
    }
    return sentence;
  }

  private static MultiWordChunker phrases() {
    MultiWordChunker phrases =
        MultiWordChunker.getInstance("/en/multiwords.txt", true, true, false);
    phrases.setIgnoreSpelling(true);
    phrases.setRemovePreviousTags(true);
    return phrases;
  }

  private static MultiWordChunker names() {
    MultiWordChunker names =
        MultiWordChunker.getInstance(
            "/spelling_global.txt", true, true, false, MultiWordChunker.tagForNotAddingTags);
    names.setIgnoreSpelling(true);
    return names;
  }

  private static RuleFile.Loader<DisambiguationPatternRule> loader(
      String source, Language english) {
    return xml -> {
      try {
        return new DisambiguationRuleLoader().getRules(xml, english, source);
      } catch (ParserConfigurationException | SAXException | IOException e) {
        throw new IllegalStateException("rules of " + source, e);
      }
    };
  }
}
