package io.calque.languagetool;

import java.util.function.Consumer;

/**
 * One slip of the fingers, undone.
 *
 * @param word what was probably meant
 * @param kind what went wrong
 * @param at where, in UTF-16 code units of what was written
 */
record Slip(String word, Kind kind, int at) {

  /** What went wrong. */
  enum Kind {
    /** Two letters changed places. */
    SWAPPED,
    /** A letter too many. */
    EXTRA,
    /** A letter too few. */
    MISSING,
    /** Another letter. */
    OTHER
  }

  /** Every text that is one slip away from {@code written}, which is in lower case. */
  static void forEach(String written, Consumer<Slip> action) {
    int length = written.length();
    for (int i = 0; i <= length; i++) {
      String head = written.substring(0, i);
      String tail = written.substring(i);
      if (tail.length() > 1) {
        String swapped = head + tail.charAt(1) + tail.charAt(0) + tail.substring(2);
        action.accept(new Slip(swapped, Kind.SWAPPED, i));
      }
      if (!tail.isEmpty()) {
        action.accept(new Slip(head + tail.substring(1), Kind.EXTRA, i));
      }
      for (char c = 'a'; c <= 'z'; c++) {
        action.accept(new Slip(head + c + tail, Kind.MISSING, i));
        if (!tail.isEmpty()) {
          action.accept(new Slip(head + c + tail.substring(1), Kind.OTHER, i));
        }
      }
    }
  }
}
