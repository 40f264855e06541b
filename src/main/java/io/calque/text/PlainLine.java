package io.calque.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of plain text that is not blank.
 *
 * @param text without its line ending
 * @param start where it begins in the source
 */
record PlainLine(String text, int start) {
  private static final Pattern BULLET = Pattern.compile("\\s*[-*•·‣◦▪●]\\s+(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("\\s*\\(?(\\d{1,3})[.)]\\s+(?=\\S)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;,。！？][\"”’'»)\\]]*\\s*$");
  private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\S+)");
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Where the line ends in the source. */
  int end() {
    return start + text.length();
  }

  /** How long a bullet at its beginning is with the space after it; 0 if there is none. */
  int bullet() {
    Matcher m = BULLET.matcher(text);
    return m.lookingAt() ? m.end() : 0;
  }

  /** How long a number of a list at its beginning is with the space after it, or 0. */
  int numbering() {
    Matcher m = NUMBER.matcher(text);
    return m.lookingAt() ? m.end() : 0;
  }

  /** The number at its beginning, if {@link #numbering()} is not 0. */
  int number() {
    Matcher m = NUMBER.matcher(text);
    return m.lookingAt() ? Integer.parseInt(m.group(1)) : 0;
  }

  /** Whether it ends with punctuation that ends a sentence or a part of one. */
  boolean endsWithPunctuation() {
    String tail = text.substring(Math.max(0, text.length() - 20));
    return SENTENCE_END.matcher(tail).find();
  }

  int width() {
    return text.stripTrailing().length();
  }

  /** Whether the first word of {@code next} would have fitted at the end of this line. */
  boolean hasRoomFor(PlainLine next, int width) {
    Matcher word = FIRST_WORD.matcher(next.text);
    return word.lookingAt() && width() + 1 + word.group(1).length() <= width;
  }

  /** Whether it may be a title: no longer than so, with no final mark, not in lower case. */
  boolean looksLikeTitle(int maxWords, int maxWidth) {
    String title = text.strip();
    return title.length() <= maxWidth
        && !Character.isLowerCase(title.codePointAt(0))
        && !endsWithPunctuation()
        && WORD.matcher(title).results().count() <= maxWords;
  }
}
