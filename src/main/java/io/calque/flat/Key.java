package io.calque.flat;

import java.util.Arrays;

/**
 * A string that is looked up in a {@link StringTable} and put together from others for that alone:
 * no string is made of it, and its hash is that of its parts, which strings remember. For one
 * thread.
 */
public final class Key {
  private static final int PRIME = 31;

  /** The powers of the prime, for parts of usual length. */
  private static final int[] POWERS = powers(64);

  private String[] parts = new String[6];
  private int size;
  private int length;
  private int hash;

  /** Begins another string. */
  public Key clear() {
    size = 0;
    length = 0;
    hash = 0;
    return this;
  }

  public Key add(String part) {
    if (size == parts.length) {
      parts = Arrays.copyOf(parts, 2 * size);
    }
    parts[size++] = part;
    length += part.length();
    hash = hash * power(part.length()) + part.hashCode();
    return this;
  }

  int length() {
    return length;
  }

  /** Whether it stands at a place of a text in UTF-8, as a string of ASCII letters. */
  boolean isAt(byte[] text, int start) {
    int at = start;
    for (int i = 0; i < size; i++) {
      String part = parts[i];
      for (int j = 0; j < part.length(); j++) {
        if (text[at++] != part.charAt(j)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The hash code of the string that it stands for. */
  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Key key && toString().equals(key.toString());
  }

  @Override
  public String toString() {
    return String.join("", Arrays.asList(parts).subList(0, size));
  }

  private static int power(int exponent) {
    if (exponent < POWERS.length) {
      return POWERS[exponent];
    }
    int half = power(exponent / 2);
    return half * half * (exponent % 2 == 0 ? 1 : PRIME);
  }

  private static int[] powers(int count) {
    int[] powers = new int[count];
    powers[0] = 1;
    for (int i = 1; i < count; i++) {
      powers[i] = PRIME * powers[i - 1];
    }
    return powers;
  }
}
