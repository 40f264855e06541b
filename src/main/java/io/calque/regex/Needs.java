package io.calque.regex;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What a text must have for a pattern to be found in it. Immutable. */
@FunctionalInterface
interface Needs {
  /** Of what may be found in any text. */
  Needs NOTHING = grams -> true;

  /** Whether a text of these sequences may have it. */
  boolean mayBeIn(Grams grams);

  /** All of a string, folded. */
  static Needs of(String string) {
    int length = Math.min(string.length(), 3);
    int[] hashes =
        IntStream.rangeClosed(length, string.length())
            .map(end -> hash(string.substring(end - length, end)))
            .toArray();
    return length == 0 ? NOTHING : grams -> hasAll(grams, hashes);
  }

  /** One of some strings. */
  static Needs oneOf(Collection<String> strings) {
    if (strings.contains("")) {
      return NOTHING;
    }
    List<Needs> all = strings.stream().map(Needs::of).toList();
    return all.stream().reduce(Needs::or).orElse(NOTHING);
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
