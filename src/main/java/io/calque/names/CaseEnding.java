package io.calque.names;

import java.util.Locale;
import java.util.Set;

/**
 * The endings that a Slavic surname takes by its part in the sentence: a translation that leaves
 * one on writes "Mariusz Ciarki" for "Mariusz Ciarka", "Andrej Babiše" for "Andrej Babiš".
 */
final class CaseEnding {
  private static final int SHORTEST_STEM = 4;
  private static final Set<String> MASCULINE =
      Set.of(
          "", "a", "e", "em", "i", "ie", "o", "om", "ou", "ov", "ovi", "owi", "u", "y", "ą", "ę");
  private static final Set<String> ADJECTIVAL =
      Set.of("i", "iego", "iemu", "im", "y", "ý", "ego", "ého", "emu", "ému", "ym", "ým");

  private CaseEnding() {}

  /**
   * Whether two words are one stem with different endings. Says nothing of whether they name one
   * person: "Nowakowski" and "Nowakowska" may be a man and his wife.
   */
  static boolean differs(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int stem = 0;
    while (stem < Math.min(a.length(), b.length()) && a.charAt(stem) == b.charAt(stem)) {
      stem++;
    }
    for (int from = stem; from >= SHORTEST_STEM; from--) {
      if (areEndings(a.substring(from), b.substring(from))) {
        return !a.equals(b);
      }
    }
    return false;
  }

  private static boolean areEndings(String one, String other) {
    return (MASCULINE.contains(one) && MASCULINE.contains(other))
        || (ADJECTIVAL.contains(one) && ADJECTIVAL.contains(other));
  }
}
