package io.calque.words;

/**
 * A bit for the hash code of each of some words: where it is not set, a word is none of them. Fits
 * in the cache of a processor where a map of the words does not. Safe to share between threads once
 * all are added.
 */
public final class HashFilter {
  private static final int BITS_PER_WORD = 16;

  /** Makes of hash codes, whose lower bits tell most, numbers whose upper bits do. */
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits;
  private final int shift;

  /** One of no words yet, for about so many. */
  public HashFilter(int words) {
    int size = Math.max(Long.SIZE, Integer.highestOneBit(words | 1) * BITS_PER_WORD);
    this.bits = new long[size / Long.SIZE];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
  }

  /** That of words of some hash codes. */
  public static HashFilter of(int[] hashes) {
    HashFilter filter = new HashFilter(hashes.length);
    for (int hash : hashes) {
      filter.add(hash);
    }
    return filter;
  }

  /** Takes in a word of that hash code. */
  public void add(int hash) {
    int bit = bit(hash);
    bits[bit / Long.SIZE] |= 1L << bit;
  }

  /** Whether a word of that hash code may be one of them. */
  public boolean mayHave(int hash) {
    int bit = bit(hash);
    return (bits[bit / Long.SIZE] & (1L << bit)) != 0;
  }

  private int bit(int hash) {
    return (hash * SPREAD) >>> shift;
  }
}
