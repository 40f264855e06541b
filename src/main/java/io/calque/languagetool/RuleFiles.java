package io.calque.languagetool;

import io.calque.lazy.Lazy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * Files of rules, one behind another, with a sieve for those that look at any sentence. Safe to
 * share between threads.
 *
 * @param <R> what the files hold
 */
final class RuleFiles<R extends AbstractPatternRule> {
  private final List<RuleFile<R>> files;
  private final Lazy<RuleSieve> sieve;

  RuleFiles(List<RuleFile<R>> files) {
    this.files = List.copyOf(files);
    this.sieve =
        new Lazy<>(() -> new RuleSieve(files.stream().flatMap(f -> f.always().stream()).toList()));
  }

  /** The rules that may find something in a sentence that has these words, in order. */
  List<R> possible(Set<String> tokens, Set<String> lemmas) {
    List<R> rules = new ArrayList<>();
    for (RuleFile<R> file : files) {
      rules.addAll(file.possible(tokens, lemmas));
    }
    return rules;
  }

  /** Makes all rules that may find something in some sentences. */
  void expect(List<AnalyzedSentence> sentences) {
    make(hints -> sentences.stream().map(s -> hints.possible(s.getTokenSet(), s.getLemmaSet())));
  }

  /**
   * Makes all rules that may find something in some sentences of which lemmas are not known.
   *
   * @param sentences the words of each, in lower case
   */
  void expectWords(List<Set<String>> sentences) {
    make(hints -> sentences.stream().map(words -> hints.possible(words, Set.of())));
  }

  private void make(Function<RuleHints, Stream<BitSet>> rules) {
    files.forEach(file -> file.make(rules));
  }

  RuleSieve sieve() {
    return sieve.get();
  }
}
