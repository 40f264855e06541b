package io.calque.regex;

import java.util.Collection;
import java.util.stream.IntStream;

/** What a text must have for a pattern to be found in it. Immutable. */
@FunctionalInterface
interface Needs {
  /** Of what may be found in any text. */
  Needs NOTHING = grams -> true;

  /** Whether a text of these sequences may have it. */
  boolean mayBeIn(Grams grams);

  /** All of one of some strings, folded. */
  static Needs oneOf(Collection<String> strings) {
    if (strings.isEmpty() || strings.contains("")) {
      return NOTHING;
    }
    int[][] hashes = strings.stream().map(Needs::hashes).toArray(int[][]::new);
    return grams -> hasOne(grams, hashes);
  }

  /** This and another. */
  default Needs and(Needs other) {
    if (this == NOTHING || other == NOTHING) {
      return this == NOTHING ? other : this;
    }
    return grams -> mayBeIn(grams) && other.mayBeIn(grams);
  }

  /** This or another. */
  default Needs or(Needs other) {
    return this == NOTHING || other == NOTHING
        ? NOTHING
        : grams -> mayBeIn(grams) || other.mayBeIn(grams);
  }

  private static int[] hashes(String string) {
    int length = Math.min(string.length(), 3);
    return IntStream.rangeClosed(length, string.length())
        .map(end -> hash(string.substring(end - length, end)))
        .toArray();
  }

  private static boolean hasOne(Grams grams, int[][] strings) {
    for (int[] hashes : strings) {
      if (hasAll(grams, hashes)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAll(Grams grams, int[] hashes) {
    for (int hash : hashes) {
      if (!grams.mayHave(hash)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String gram) {
    int n = gram.length();
    return Grams.hash(
        n > 2 ? gram.charAt(n - 3) : 0, n > 1 ? gram.charAt(n - 2) : 0, gram.charAt(n - 1));
  }
}
