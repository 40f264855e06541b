package io.calque.bench;

import io.calque.Linter;
import io.calque.analysis.Prose;
import io.calque.detect.Detectors;
import io.calque.document.Document;
import io.calque.rule.Group;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The two halves of a check: the analysis of a text, and what detectors make of it. */
@State(Scope.Benchmark)
public class Parts {
  private final List<Analysed> analysed = new ArrayList<>();
  private List<Text> texts;
  private Linter calque;
  private List<Rule> ours;
  private List<Rule> grammar;

  /** A text and its analysis. */
  private record Analysed(Text text, Prose prose) {

    /** A document of which nothing has been asked yet, so that names and quotations are new. */
    Document document() {
      return new Document(text.request().source(), prose);
    }
  }

  @Setup
  public void load() throws IOException {
    Rulebook rulebook = Rulebook.builtIn(Detectors.BY_NAME);
    calque = new Linter(rulebook);
    ours = rulebook.only(rule -> rule.group() != Group.GRAMMAR).rules();
    grammar = rulebook.only(rule -> rule.group() == Group.GRAMMAR).rules();
    texts = Text.all(Path.of(Text.FOLDER));
    for (Text text : texts) {
      Document document = calque.read(text.request());
      analysed.add(new Analysed(text, new Prose("en", document.passages())));
    }
  }

  @Benchmark
  public void analysis(Words words, Blackhole documents) {
    for (Text text : texts) {
      documents.consume(calque.read(text.request()));
      words.words += text.words();
    }
  }

  @Benchmark
  public void detectors(Words words, Blackhole findings) {
    find(ours, words, findings);
  }

  @Benchmark
  public void grammarAndSpelling(Words words, Blackhole findings) {
    find(grammar, words, findings);
  }

  private void find(List<Rule> rules, Words words, Blackhole findings) {
    for (Analysed text : analysed) {
      Document document = text.document();
      for (Rule rule : rules) {
        rule.findings(document).forEach(findings::consume);
      }
      words.words += text.text().words();
    }
  }
}
