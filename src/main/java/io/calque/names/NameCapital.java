package io.calque.names;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;

/** Whether a token's capital is that of a name, by the token, its place and the document. */
final class NameCapital {
  private static final int CAPITAL_WITHIN = 4;

  private final NameWords words;
  private final WordCases cases;

  NameCapital(NameWords words, WordCases cases) {
    this.words = words;
    this.cases = cases;
  }

  /** Whether a token may be part of a name: it is written with a capital that nothing explains. */
  boolean isCandidate(Sentence sentence, Capitals capitals, int i) {
    Token token = sentence.tokens().get(i);
    if (!hasCapital(token) || token.isPlaceholder() || words.isSmallWord(token)) {
      return false;
    }
    if (words.isCalendar(token)) {
      return isGivenNameBeforeName(sentence, i);
    }
    if (capitals == Capitals.ALL || capitals == Capitals.TITLE) {
      return isKnownName(token) || cases.isCapital(token);
    }
    if (!Capitals.isBeginning(sentence.tokens(), i)) {
      return true;
    }
    return cases.isCapital(token)
        || (isKnownName(token) && !cases.isSmall(token))
        || isGivenNameBeforeName(sentence, i)
        || words.isTitle(token)
        || words.isTitleModifier(token)
        || (token.hasTag("NNP") && nextIsCapital(sentence, i));
  }

  /** Whether a token that may be part of a name is more than an ordinary word with a capital. */
  boolean isStrong(Token token) {
    return isKnownName(token)
        || (token.hasTag("NNP") && !words.isTitle(token))
        || (token.text().length() > 1 && cases.isPartOfName(token));
  }

  /** A word that is in the dictionary as a name only, or not at all. */
  private static boolean isKnownName(Token token) {
    return token.tags().isEmpty() || token.onlyTag("NNP");
  }

  private boolean isGivenNameBeforeName(Sentence sentence, int i) {
    return words.isGivenName(sentence.tokens().get(i).text()) && nextIsCapital(sentence, i);
  }

  private static boolean nextIsCapital(Sentence sentence, int i) {
    return i + 1 < sentence.tokens().size()
        && sentence.tokens().get(i + 1).isCapitalized()
        && sentence.tokens().get(i + 1).isWord();
  }

  /** "Putin", "el-Sayed", "d'Estaing", "iPhone". */
  private static boolean hasCapital(Token token) {
    String text = token.text();
    for (int i = 0; i < Math.min(CAPITAL_WITHIN, text.length()); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
