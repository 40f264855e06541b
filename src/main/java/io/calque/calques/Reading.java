package io.calque.calques;

import io.calque.analysis.Token;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was probably meant by a phrase. Immutable.
 *
 * <p>Example: {@code top $2} for “supreme aides” is “top aides”.
 *
 * @param template words; {@code $1} stands for the first word of the phrase as it is in the text,
 *     {@code $$} for its last; {@code …} for what the pack cannot know
 */
record Reading(String template) {
  private static final Pattern REFERENCE = Pattern.compile("\\$([1-9$])");

  /** For the words that a phrase takes, with a capital if they begin with one. */
  String of(List<Token> taken) {
    Matcher reference = REFERENCE.matcher(template);
    String text =
        reference.replaceAll(r -> Matcher.quoteReplacement(word(taken, r.group(1)).text()));
    return taken.get(0).isCapitalized()
        ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /** Whether it can stand in the place of the phrase, if the words of that are as in the pack. */
  boolean isWhole() {
    return !template.contains("…") && !template.contains(", ");
  }

  /** Whether it takes over words of the text, and their forms with them. */
  boolean refers() {
    return REFERENCE.matcher(template).find();
  }

  private static Token word(List<Token> taken, String number) {
    int at = number.equals("$") ? taken.size() : Integer.parseInt(number);
    return taken.get(Math.min(at, taken.size()) - 1);
  }
}
