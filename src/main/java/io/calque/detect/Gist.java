package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.words.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a word amounts to when a phrase is compared with its copy: number and tense, the choice of
 * article and the ending of an ordinal may differ. Without an analysis, the word itself.
 */
record Gist(WordList articles) {
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");

  static Gist of(String language) {
    return new Gist(WordList.of(language, "bare-articles"));
  }

  /** Equal for words that amount to the same. */
  String of(Token word) {
    String folded = word.folded();
    if (articles.has(folded)) {
      return "the";
    }
    if (Character.isDigit(folded.charAt(0))) {
      return ORDINAL.matcher(folded).replaceFirst("$1");
    }
    if (word.hasTag("NNP") || !(word.hasTag("NN") || word.hasTag("VB"))) {
      return folded;
    }
    Optional<String> lemma = word.lemmas().stream().filter(l -> l.indexOf(' ') < 0).findFirst();
    return lemma.orElse(folded).toLowerCase(Locale.ROOT);
  }
}
