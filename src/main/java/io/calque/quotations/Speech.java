package io.calque.quotations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells what somebody says from titles, names and words held with tongs. Speech is a sentence, or
 * more than a few words that are not spelled as a title.
 */
record Speech(String text, Mark opening, Mark closing) {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final int FEW_WORDS = 4;

  boolean isSpeech() {
    String inside = text.substring(opening.end(), closing.start()).strip();
    String[] words = SPACE.split(inside);
    boolean many = words.length > FEW_WORDS;
    return many
        ? !isTitle(words)
        : startsAsSentence(inside) && endsAsSentence(inside, words.length);
  }

  /** Whether punctuation ends it; outside the marks, as some print it, only behind a few words. */
  private boolean endsAsSentence(String inside, int words) {
    boolean outside = words > 2 && text.startsWith(",", closing.end());
    return outside || ".,!?…—–-".indexOf(inside.charAt(inside.length() - 1)) >= 0;
  }

  /** Whether it begins with a capital letter, and where a sentence or a speech can begin. */
  private boolean startsAsSentence(String inside) {
    int before = opening.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return !inside.isEmpty()
        && Character.isUpperCase(inside.codePointAt(0))
        && (before < 0 || ".,:!?;”\"’'".indexOf(text.charAt(before)) >= 0);
  }

  /** Whether each longer word, or each where all are short, begins with a capital letter. */
  private static boolean isTitle(String[] words) {
    List<String> longer = Arrays.stream(words).filter(w -> w.length() > 4).toList();
    return (longer.isEmpty() ? List.of(words) : longer)
        .stream()
            .allMatch(w -> !w.substring(0, 1).toLowerCase(Locale.ROOT).equals(w.substring(0, 1)));
  }
}
