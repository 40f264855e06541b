package io.calque.words;

/**
 * A bit for the hash code of each of some words: where it is not set, a word is none of them. Fits
 * in the cache of a processor where a map of the words does not. Immutable.
 */
public final class HashFilter {
  private static final int BITS_PER_WORD = 16;

  /** Makes of hash codes, whose lower bits tell most, numbers whose upper bits do. */
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits;
  private final int shift;

  /**
   * @param hashes the hash code of each word
   */
  public HashFilter(int[] hashes) {
    int size = Math.max(Long.SIZE, Integer.highestOneBit(hashes.length | 1) * BITS_PER_WORD);
    this.bits = new long[size / Long.SIZE];
    this.shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    for (int hash : hashes) {
      int bit = bit(hash);
      bits[bit / Long.SIZE] |= 1L << bit;
    }
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
