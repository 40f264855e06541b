package io.calque.flat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A string that is looked up in a {@link StringTable} and put together from others for that alone:
 * no string is made of it, and its hash is that of its parts, which strings remember. For one
 * thread.
 */
public final class Key {
  private static final int PRIME = 31;
  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;

  /** What a byte of UTF-8 that is not the first of its character has above its bits. */
  private static final byte CONTINUED = (byte) 0x80;

  /** The powers of the prime, for parts of usual length. */
  private static final int[] POWERS = powers(64);

  private String[] parts = new String[6];
  private int size;
  private int hash;

  /** Begins another string. */
  public Key clear() {
    size = 0;
    hash = 0;
    return this;
  }

  public Key add(String part) {
    if (size == parts.length) {
      parts = Arrays.copyOf(parts, 2 * size);
    }
    parts[size++] = part;
    hash = hash * power(part.length()) + part.hashCode();
    return this;
  }

  /** Whether a text in UTF-8 has it between two places. */
  boolean isIn(byte[] text, int start, int end) {
    int at = start;
    for (int i = 0; i < size; i++) {
      String part = parts[i];
      for (int j = 0; j < part.length(); j++) {
        char c = part.charAt(j);
        if (c < ONE_BYTE) {
          if (at == end || text[at] != c) {
            return false;
          }
          at++;
        } else if (Character.isSurrogate(c)) {
          return new String(text, start, end - start, StandardCharsets.UTF_8).equals(toString());
        } else {
          int bytes = c < TWO_BYTES ? 2 : 3;
          if (at + bytes > end || decoded(text, at, bytes) != c) {
            return false;
          }
          at += bytes;
        }
      }
    }
    return at == end;
  }

  /** The character of two or three bytes at a place; no character if they are none. */
  private static int decoded(byte[] text, int at, int bytes) {
    int first = text[at] & 0xFF;
    int second = text[at + 1] ^ CONTINUED;
    if (bytes == 2) {
      return ((first ^ 0xC0) << 6) ^ second;
    }
    return ((first ^ 0xE0) << 12) ^ (second << 6) ^ (text[at + 2] ^ CONTINUED);
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
