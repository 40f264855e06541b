package io.calque.languagetool;

import io.calque.rule.Card;
import java.io.IOException;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/** Makes the flat files of what LanguageTool would parse at every start; run by the build. */
public final class Flattening {
  private Flattening() {}

  /** Of which LanguageTool they are made. */
  public static String version() {
    return String.valueOf(JLanguageTool.class.getProtectionDomain().getCodeSource().getLocation());
  }

  /**
   * Writes them.
   *
   * @param grammar what the card “grammar” says of the rules to keep
   * @param folder where to
   */
  public static void write(Card grammar, Path folder) throws IOException {
    Language english = AnalysisEnglish.american();
    ChunkerModels.write(folder);
    Lexicon.write(folder);
    SentenceSplitter.write(folder);
    DisambiguationRules.write(english, folder);
    GrammarRules.write(RuleChoice.read(grammar), english, folder);
  }
}
