package io.calque.languagetool;

import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Whether a sentence has one of a list's phrases, where LanguageTool's MultiWordChunker looks for
 * them. Safe to share between threads.
 */
final class PhraseSearch {
  private final Map<String, Integer> starts;
  private final Set<String> spaced;
  private final Set<String> unspaced;
  private final int longest;

  /**
   * @param starts what phrases with spaces have before the first one, and how many words the
   *     longest of those has
   * @param spaced phrases with spaces
   * @param unspaced phrases without
   * @param longest no phrase has more characters
   */
  PhraseSearch(Map<String, Integer> starts, Set<String> spaced, Set<String> unspaced, int longest) {
    this.starts = starts;
    this.spaced = spaced;
    this.unspaced = unspaced;
    this.longest = longest;
  }

  boolean finds(AnalyzedTokenReadings[] tokens) {
    for (int i = 0; i < tokens.length; i++) {
      if (!tokens[i].isWhitespace() && isAt(i, tokens)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int from, AnalyzedTokenReadings[] tokens) {
    String start = tokens[from].getToken();
    boolean unspacedHere = unspaced.contains(start);
    for (int i = from + 1; i < tokens.length && !tokens[i].isWhitespace(); i++) {
      start = start.concat(tokens[i].getToken());
      if (start.length() > longest) {
        return unspacedHere;
      }
      unspacedHere |= unspaced.contains(start);
    }
    Integer most = starts.get(start);
    return unspacedHere || (most != null && isSpacedAt(from, tokens, most));
  }

  private boolean isSpacedAt(int from, AnalyzedTokenReadings[] tokens, int most) {
    StringBuilder phrase = new StringBuilder();
    int words = 0;
    for (int i = from; i < tokens.length && words < most && phrase.length() <= longest; i++) {
      if (!tokens[i].isWhitespace()) {
        phrase.append(tokens[i].getToken());
        if (spaced.contains(phrase.toString())) {
          return true;
        }
      } else if (i > 0 && !tokens[i - 1].isWhitespace()) {
        phrase.append(' ');
        words++;
      }
    }
    return false;
  }
}
