package io.calque.regex;

import java.util.regex.Pattern;

/** The characters of a set, quick to ask. Immutable. */
final class Members {
  private static final int ASCII = 128;

  private final boolean[] ascii = new boolean[ASCII];
  private final Pattern others;

  private Members(CharSet set) {
    this.others = Pattern.compile(set.pattern());
    for (char c = 0; c < ASCII; c++) {
      ascii[c] = others.matcher(String.valueOf(c)).matches();
    }
  }

  static Members of(CharSet set) {
    return new Members(set);
  }

  /** Of a character beyond the 16 bits of a {@code char} either half is held to be a member. */
  boolean contains(char c) {
    return c < ASCII
        ? ascii[c]
        : Character.isSurrogate(c) || others.matcher(String.valueOf(c)).matches();
  }

  /** The first place in {@code text} from {@code from} on where one stands; -1 if there is none. */
  int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (contains(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
