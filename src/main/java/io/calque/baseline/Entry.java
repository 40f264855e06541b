package io.calque.baseline;

import java.util.Comparator;

/**
 * One kind of known finding.
 *
 * @param place where it was last seen: a path from the baseline's folder with {@code /}, or the id
 *     of a document that is no file. A hint: it tells copies from what was moved.
 */
public record Entry(String place, Fingerprint fingerprint) implements Comparable<Entry> {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::place).thenComparing(Entry::fingerprint);

  @Override
  public int compareTo(Entry other) {
    return ORDER.compare(this, other);
  }
}
