package io.calque.bench;

import io.calque.Linter;
import io.calque.detect.Detectors;
import io.calque.languagetool.KeptLanguageTool;
import io.calque.rule.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All of a check, beside LanguageTool's own check of the same texts by the rules that are kept. */
@State(Scope.Benchmark)
public class WholeCheck {
  private List<Text> texts;
  private Linter calque;
  private JLanguageTool kept;
  private JLanguageTool keptAndSpeller;

  @Setup
  public void load() throws IOException {
    texts = Text.all(Path.of(Text.FOLDER));
    calque = new Linter(Rulebook.builtIn(Detectors.BY_NAME));
    kept = KeptLanguageTool.create(false);
    keptAndSpeller = KeptLanguageTool.create(true);
  }

  @Benchmark
  public void calque(Words words, Blackhole findings) {
    for (Text text : texts) {
      findings.consume(calque.review(text.request()));
      words.words += text.words();
    }
  }

  @Benchmark
  public void languageTool(Words words, Blackhole findings) throws IOException {
    check(kept, words, findings);
  }

  @Benchmark
  public void languageToolAndItsSpeller(Words words, Blackhole findings) throws IOException {
    check(keptAndSpeller, words, findings);
  }

  private void check(JLanguageTool languageTool, Words words, Blackhole findings)
      throws IOException {
    for (Text text : texts) {
      findings.consume(languageTool.check(text.prose()));
      words.words += text.words();
    }
  }
}
