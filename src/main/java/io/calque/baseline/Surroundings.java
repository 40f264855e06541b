package io.calque.baseline;

import io.calque.text.Span;
import java.text.Normalizer;

/**
 * The letters next to a place within its paragraph: what tells it from another place with the same
 * words. Spaces, line breaks, numbers of list items, marks and markup do not count, so that a text
 * can be wrapped anew; and nothing beyond the paragraph does, so that paragraphs can be put in
 * another order.
 */
record Surroundings(String before, String after) {
  private static final int LETTERS = 20;

  static Surroundings of(String text, Span place) {
    return new Surroundings(before(text, place.start()), after(text, place.end()));
  }

  private static String before(String text, int end) {
    StringBuilder letters = new StringBuilder();
    int at = end;
    for (int count = 0; at > 0 && count < LETTERS; ) {
      int c = text.codePointBefore(at);
      at -= Character.charCount(c);
      if (c == '\n' && LineBreak.endsParagraph(text, at)) {
        break;
      }
      if (Character.isLetter(c)) {
        letters.insert(0, Character.toChars(c));
        count++;
      }
    }
    return withoutAccents(letters);
  }

  private static String after(String text, int start) {
    StringBuilder letters = new StringBuilder();
    int at = start;
    for (int count = 0; at < text.length() && count < LETTERS; ) {
      int c = text.codePointAt(at);
      if (c == '\n' && LineBreak.endsParagraph(text, at)) {
        break;
      }
      if (Character.isLetter(c)) {
        letters.appendCodePoint(c);
        count++;
      }
      at += Character.charCount(c);
    }
    return withoutAccents(letters);
  }

  private static String withoutAccents(CharSequence letters) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(letters, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
