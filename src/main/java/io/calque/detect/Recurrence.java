package io.calque.detect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A longest stretch of a row in which every word comes again {@code distance} words later. Where it
 * is at least as long as the distance, the copies touch: "in the city in the city" has distance 3
 * and length 3, "no no no no" has distance 1 and length 3.
 *
 * @param start number of the first word of the first copy
 * @param length words that come again
 * @param distance from a word to its copy
 */
record Recurrence(int start, int length, int distance) {

  /** Whether the copies touch. */
  boolean isTandem() {
    return length >= distance;
  }

  /** How often the phrase is said in a row, whole times; 1 if the copies do not touch. */
  int copies() {
    return length / distance + 1;
  }

  /** One past the last word of the last copy. */
  int end() {
    return start + distance + length;
  }

  /**
   * All recurrences of a row in which equal words have equal numbers, by distance and then by
   * start. Takes time proportional to the length of the row times {@code maxDistance}.
   */
  static List<Recurrence> in(int[] row, int minLength, int maxDistance) {
    if (minLength > 1 && !hasPairTwice(row)) {
      return List.of();
    }
    List<Recurrence> found = new ArrayList<>();
    for (int distance = 1; distance <= maxDistance && distance < row.length; distance++) {
      int start = 0;
      for (int i = 0; i <= row.length - distance; i++) {
        if (i == row.length - distance || row[i] != row[i + distance]) {
          if (i - start >= minLength) {
            found.add(new Recurrence(start, i - start, distance));
          }
          start = i + 1;
        }
      }
    }
    return found;
  }

  /** Whether any two words stand beside one another twice, as in most sentences none do. */
  private static boolean hasPairTwice(int[] row) {
    long[] pairs = new long[Math.max(0, row.length - 1)];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = ((long) row[i] << Integer.SIZE) | Integer.toUnsignedLong(row[i + 1]);
    }
    Arrays.sort(pairs);
    for (int i = 1; i < pairs.length; i++) {
      if (pairs[i] == pairs[i - 1]) {
        return true;
      }
    }
    return false;
  }
}
