package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.rules.patterns.RuleSet;

/**
 * The rules of LanguageTool that a choice keeps: those that are written in Java, and those of its
 * files, which are made when they are needed. For one thread; the rules of files are shared.
 */
final class GrammarRules extends RuleSet {
  private static final String FILE = "grammar";

  private final List<Rule> inJava;
  private final RuleFiles<AbstractPatternRule> files;

  /**
   * @param files as {@link #files} reads them
   */
  GrammarRules(RuleChoice choice, Language english, RuleFiles<AbstractPatternRule> files) {
    this.inJava = inJava(choice, english);
    this.files = files;
  }

  /** The files that were written for a choice of rules; nothing for another choice. */
  static Optional<RuleFiles<AbstractPatternRule>> files(RuleChoice choice, Language english) {
    FlatInput in = FlatInput.open(FILE);
    return in.text().equals(choice.toString())
        ? Optional.of(
            new RuleFiles<>(
                in.texts().stream()
                    .map(source -> RuleFile.read(in, loader(source, english)))
                    .toList()))
        : Optional.empty();
  }

  /** Writes the rules of a choice as they are read here. */
  static void write(RuleChoice choice, Language english, Path folder) throws IOException {
    List<Rule> kept = KeptRules.whole(choice, english);
    Set<String> names = kept.stream().map(GrammarRules::name).collect(Collectors.toSet());
    FlatOutput out = new FlatOutput();
    List<String> sources =
        english.getRuleFileNames().stream()
            .filter(source -> kept.stream().anyMatch(r -> source.equals(r.getSourceFile())))
            .toList();
    out.text(choice.toString()).texts(sources);
    int written = inJava(choice, english).size();
    for (String source : sources) {
      try (InputStream file = JLanguageTool.getDataBroker().getAsStream(source)) {
        written +=
            RuleFile.write(
                RuleXmlCutter.cut(file, false),
                loader(source, english),
                rule -> names.contains(name(rule)),
                rule ->
                    rule instanceof AbstractTokenBasedRule tokens
                        ? RuleConditions.of(tokens)
                        : List.of(),
                out);
      }
    }
    if (written != kept.size()) {
      throw new IllegalStateException(written + " rules were written of " + kept.size());
    }
    out.writeTo(folder.resolve(FILE));
  }

  /** The rules in Java; those of files are made when a sentence is there to look at. */
  @Override
  public List<Rule> allRules() {
    return inJava;
  }

  @Override
  public List<Rule> rulesForSentence(AnalyzedSentence sentence) {
    List<Rule> rules = new ArrayList<>(inJava);
    Set<String> tokens = sentence.getTokenSet();
    Set<String> lemmas = sentence.getLemmaSet();
    RuleSieve sieve = files.sieve();
    TestedWord[] words = sieve.tested(sentence);
    for (AbstractPatternRule rule : files.possible(tokens, lemmas)) {
      if (sieve.mayFind(rule, words)) {
        rules.add(rule);
      }
    }
    return rules;
  }

  private static List<Rule> inJava(RuleChoice choice, Language english) {
    try {
      return english
          .getRelevantRules(
              JLanguageTool.getMessageBundle(english), new UserConfig(), null, List.of())
          .stream()
          .filter(choice::keeps)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Rule rule) {
    return rule.getSourceFile() + " " + rule.getFullId();
  }

  private static RuleFile.Loader<AbstractPatternRule> loader(String source, Language english) {
    return xml -> {
      try {
        return new PatternRuleLoader().getRules(xml, source, english);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
