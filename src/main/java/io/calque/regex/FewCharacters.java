package io.calque.regex;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads the characters of a class of a pattern where they are few: of {@code [.,]}, {@code \d}. */
final class FewCharacters {
  private static final int WIDEST_RANGE = 40;

  /** Classes whose characters {@link Grams} holds to be one. */
  private static final Map<String, String> ALIKE = Map.of("\\d", "0", "\\p{Nd}", "0", "\\s", " ");

  /** What means more than itself within brackets. */
  private static final String SPECIAL = "[]&^";

  private static final int UNKNOWN = -1;

  private final String written;
  private final Set<String> read = new LinkedHashSet<>();
  private int at;

  private FewCharacters(String written) {
    this.written = written;
  }

  /**
   * What the characters may be.
   *
   * @param written a class in brackets, or an escape
   */
  static Strings of(String written) {
    boolean brackets = written.startsWith("[");
    FewCharacters reader =
        new FewCharacters(brackets ? written.substring(1, written.length() - 1) : written);
    while (reader.at < reader.written.length()) {
      if (!reader.readNext()) {
        return Strings.ANY;
      }
    }
    return Strings.of(reader.read);
  }

  private boolean readNext() {
    for (Map.Entry<String, String> alike : ALIKE.entrySet()) {
      if (written.startsWith(alike.getKey(), at)) {
        at += alike.getKey().length();
        read.add(alike.getValue());
        return true;
      }
    }
    int first = character();
    int last = first;
    if (written.startsWith("-", at) && at + 1 < written.length()) {
      at++;
      last = character();
    }
    if (first == UNKNOWN || last < first || last - first > WIDEST_RANGE) {
      return false;
    }
    for (int c = first; c <= last; c++) {
      read.add(String.valueOf(Grams.fold((char) c)));
    }
    return true;
  }

  private int character() {
    char c = written.charAt(at);
    at++;
    if (c != '\\') {
      return SPECIAL.indexOf(c) >= 0 || Character.isSurrogate(c) ? UNKNOWN : c;
    }
    char escaped = written.charAt(at);
    at++;
    if (escaped == 'u') {
      at += 4;
      return Integer.parseInt(written.substring(at - 4, at), 16);
    }
    return Character.isLetterOrDigit(escaped) ? UNKNOWN : escaped;
  }
}
