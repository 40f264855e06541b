package io.calque.languagetool;

import io.calque.lazy.Lazy;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.languagetool.AnalyzedToken;
import org.languagetool.synthesis.Synthesizer;

/**
 * A synthesizer that is made when it first has a form to find. LanguageTool hands one to every rule
 * that changes the readings of a word, and reads its dictionary and tags for that, but hardly any
 * rule asks it for anything.
 */
final class LazySynthesizer implements Synthesizer {
  private final Lazy<Synthesizer> synthesizer;

  LazySynthesizer(Supplier<Synthesizer> maker) {
    this.synthesizer = new Lazy<>(maker);
  }

  @Override
  public String[] synthesize(AnalyzedToken token, String tag) throws IOException {
    return synthesizer.get().synthesize(token, tag);
  }

  @Override
  public String[] synthesize(AnalyzedToken token, String tag, boolean isRegex) throws IOException {
    return synthesizer.get().synthesize(token, tag, isRegex);
  }

  @Override
  public String getPosTagCorrection(String tag) {
    return synthesizer.get().getPosTagCorrection(tag);
  }

  @Override
  public String getSpelledNumber(String number) {
    return synthesizer.get().getSpelledNumber(number);
  }

  @Override
  public String getTargetPosTag(List<String> tags, String target) {
    return synthesizer.get().getTargetPosTag(tags, target);
  }
}
