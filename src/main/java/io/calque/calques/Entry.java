package io.calque.calques;

import io.calque.document.AnyOf;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calque as it stands in a pack.
 *
 * @param text {@code supreme aide/adviser -> top $2 | 最高助手}
 * @param topic words in lower case of which a text must use one; empty if any text may have it
 */
record Entry(String text, Set<String> topic) {
  private static final Pattern FORM = Pattern.compile("(.+?)\\s+->\\s+(.+?)\\s+\\|\\s+(.+)");

  /** Copies the set. */
  Entry {
    topic = Set.copyOf(topic);
  }

  /**
   * What it says.
   *
   * @throws IllegalArgumentException if it is not right
   */
  Calque calque() {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("a calque is “phrase -> reading | original”: " + text);
    }
    return new Calque(
        Phrase.of(form.group(1)), new Reading(form.group(2)), form.group(3), new AnyOf(topic));
  }
}
