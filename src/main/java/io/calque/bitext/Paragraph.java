package io.calque.bitext;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an alignment sees of a paragraph.
 *
 * @param length in characters, white space not counted
 * @param anchors what a translation often leaves as it is: numbers, names in Latin script,
 *     addresses on the web; in lower case
 */
record Paragraph(int length, Set<String> anchors) {
  /** Digits, or a word with a capital in any but its first place of a sentence, which few are. */
  private static final Pattern ANCHOR =
      Pattern.compile("\\d+|(?:\\p{Lu}|\\d)[\\p{IsLatin}\\d]{2,}");

  /** A paragraph that nobody has written by hand says enough in its beginning. */
  private static final int ENOUGH = 60;

  /** Copies the set. */
  Paragraph {
    anchors = Set.copyOf(anchors);
  }

  static Paragraph of(String text) {
    Set<String> anchors = new HashSet<>();
    for (Matcher m = ANCHOR.matcher(text); anchors.size() < ENOUGH && m.find(); ) {
      anchors.add(m.group().toLowerCase(Locale.ROOT));
    }
    return new Paragraph((int) text.codePoints().filter(c -> !isSpace(c)).count(), anchors);
  }

  /** Both as one. */
  Paragraph and(Paragraph other) {
    Set<String> both = new HashSet<>(anchors);
    both.addAll(other.anchors);
    return new Paragraph(length + other.length, both);
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
