package io.calque.flat;

import java.util.Arrays;

/**
 * A string that is looked up in a {@link StringTable} and put together from others for that alone:
 * no string is made of it. For one thread.
 */
public final class Key {
  private char[] chars = new char[64];
  private int length;
  private int hash;

  /** Begins another string. */
  public Key clear() {
    length = 0;
    hash = 0;
    return this;
  }

  public Key add(String text) {
    return add(text, 0, text.length());
  }

  /** Adds a part of a text. */
  public Key add(String text, int from, int to) {
    int end = length + to - from;
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, 2 * end);
    }
    text.getChars(from, to, chars, length);
    int sum = hash;
    for (int i = length; i < end; i++) {
      sum = 31 * sum + chars[i];
    }
    hash = sum;
    length = end;
    return this;
  }

  public Key add(char c) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
    }
    chars[length++] = c;
    hash = 31 * hash + c;
    return this;
  }

  int length() {
    return length;
  }

  char charAt(int index) {
    return chars[index];
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
    return new String(chars, 0, length);
  }
}
