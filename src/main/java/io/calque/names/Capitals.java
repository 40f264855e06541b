package io.calque.names;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.List;

/** What capitals mean in a sentence. */
enum Capitals {
  /** Inside the sentence a capital marks a name. */
  RUNNING,
  /** A Headline That Capitalises Its Words. */
  TITLE,
  /** A HEADLINE ALL IN CAPITALS. */
  ALL;

  private static final String QUOTES = "“‘\"'«„`‘([";
  private static final String STOPS = ".?!";
  private static final String BREAKS = ":–—•*-…";

  /** By the share of its longer words that have a capital, the first left out. */
  static Capitals of(Sentence sentence) {
    List<Token> words = sentence.words();
    int longer = 0;
    int capital = 0;
    int shouted = 0;
    for (int i = 1; i < words.size(); i++) {
      Token word = words.get(i);
      if (word.text().length() > 3 && Character.isLetter(word.text().charAt(0))) {
        longer++;
        capital += word.isCapitalized() ? 1 : 0;
        shouted += hasLowerCase(word.text()) ? 0 : 1;
      }
    }
    if (longer >= 2 && shouted * 3 >= longer * 2) {
      return ALL;
    }
    return longer >= 4 && capital * 4 >= longer * 3 && !endsWithStop(sentence) ? TITLE : RUNNING;
  }

  /** Whether a capital is due at a place of a running sentence, whatever word stands there. */
  static boolean isBeginning(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    if (before.isWord()) {
      return false;
    }
    if (QUOTES.contains(before.text())) {
      return before.end() == tokens.get(i).start();
    }
    return BREAKS.contains(before.text()) || isStops(before.text());
  }

  private static boolean hasLowerCase(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStops(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (STOPS.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsWithStop(Sentence sentence) {
    String text = sentence.text().strip();
    return text.endsWith(".") || text.endsWith(".”") || text.endsWith(".\"");
  }
}
