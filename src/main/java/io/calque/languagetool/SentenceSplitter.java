package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.loomchild.segment.srx.LanguageRule;
import net.loomchild.segment.srx.Rule;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;
import org.languagetool.JLanguageTool;
import org.languagetool.tokenizers.SentenceTokenizer;

/**
 * Cuts English into sentences where LanguageTool's rules (SRX) do. LanguageTool would read those of
 * fifty languages, and hold them to a schema. Safe to share between threads.
 */
final class SentenceSplitter implements SentenceTokenizer {
  private static final String FILE = "sentences";

  /** What LanguageTool calls English in which a single line break does not end a paragraph. */
  private static final String LANGUAGE = "en_two";

  private final SrxDocument rules;

  private SentenceSplitter(SrxDocument rules) {
    this.rules = rules;
  }

  static SentenceSplitter read() {
    FlatInput in = FlatInput.open(FILE);
    List<Rule> rules = new ArrayList<>();
    while (in.hasMore()) {
      rules.add(new Rule(in.integer() == 1, in.text(), in.text()));
    }
    SrxDocument document = new SrxDocument();
    document.addLanguageMap(LANGUAGE, new LanguageRule(LANGUAGE, rules));
    return new SentenceSplitter(document);
  }

  /** Writes the rules that come with LanguageTool as they are read here. */
  static void write(Path folder) throws IOException {
    FlatOutput out = new FlatOutput();
    for (LanguageRule language : whole().getLanguageRuleList(LANGUAGE)) {
      for (Rule rule : language.getRuleList()) {
        out.integer(rule.isBreak() ? 1 : 0);
        out.text(rule.getBeforePattern()).text(rule.getAfterPattern());
      }
    }
    out.writeTo(folder.resolve(FILE));
  }

  private static SrxDocument whole() throws IOException {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                JLanguageTool.getDataBroker().getFromResourceDirAsStream("segment.srx"),
                StandardCharsets.UTF_8))) {
      return new Srx2SaxParser(Map.of()).parse(file);
    }
  }

  @Override
  public List<String> tokenize(String text) {
    List<String> sentences = new ArrayList<>();
    new SrxTextIterator(rules, LANGUAGE, text).forEachRemaining(sentences::add);
    return sentences;
  }

  @Override
  public boolean singleLineBreaksMarksPara() {
    return false;
  }

  /**
   * @throws UnsupportedOperationException if they shall: blocks are paragraphs already
   */
  @Override
  public void setSingleLineBreaksMarksParagraph(boolean lineBreakParagraphs) {
    if (lineBreakParagraphs) {
      throw new UnsupportedOperationException();
    }
  }
}
