package io.calque.flat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * Numbers strings from 0 and finds the number of a string: a hash map that is read from a file as
 * it stands, where a hundred thousand strings would first have to be made. Safe to share between
 * threads.
 */
public final class StringTable {
  private static final int NUMBER = 0xFF_FFFF;

  private final byte[] utf8;

  /** Where each string ends in {@link #utf8}. */
  private final int[] ends;

  /**
   * By hash, with free places: in the low bits one more than the number of a string, or 0; in the
   * high bits some of its hash, so that others are told apart without a look at them.
   */
  private final int[] slots;

  private StringTable(byte[] utf8, int[] ends, int[] slots) {
    this.utf8 = utf8;
    this.ends = ends;
    this.slots = slots;
  }

  /** A table of strings, each there once; their order is their number. */
  public static StringTable of(Collection<String> strings) {
    List<byte[]> encoded = new ArrayList<>();
    int[] ends = new int[strings.size()];
    int[] slots = new int[Math.max(4, Integer.highestOneBit(strings.size() + 1) * 4)];
    if (strings.size() >= NUMBER) {
      throw new IllegalArgumentException("more strings than " + NUMBER);
    }
    if (new HashSet<>(strings).size() < strings.size()) {
      throw new IllegalArgumentException("a string is there twice");
    }
    int length = 0;
    for (String string : strings) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      length += bytes.length;
      ends[encoded.size()] = length;
      encoded.add(bytes);
      int slot = slot(string.hashCode(), slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = mark(string.hashCode()) | encoded.size();
    }
    byte[] utf8 = new byte[length];
    int at = 0;
    for (byte[] bytes : encoded) {
      System.arraycopy(bytes, 0, utf8, at, bytes.length);
      at += bytes.length;
    }
    return new StringTable(utf8, ends, slots);
  }

  public static StringTable read(FlatInput in) {
    return new StringTable(in.bytes(), in.integers(), in.integers());
  }

  public void write(FlatOutput out) throws IOException {
    out.bytes(utf8).integers(ends).integers(slots);
  }

  /** How many strings it has. */
  public int size() {
    return ends.length;
  }

  /** How many bytes of UTF-8 the longest string has: at least as many as it has characters. */
  public int longest() {
    int longest = 0;
    for (int number = 0; number < ends.length; number++) {
      longest = Math.max(longest, ends[number] - start(number));
    }
    return longest;
  }

  /** The number of a string; -1 if it is not there. */
  public int find(String string) {
    int hash = string.hashCode();
    int mark = mark(hash);
    int slot = slot(hash, slots.length);
    int entry = slots[slot];
    while (entry != 0) {
      int number = (entry & NUMBER) - 1;
      if ((entry & ~NUMBER) == mark && is(number, string)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
      entry = slots[slot];
    }
    return -1;
  }

  /** The number of the string that a key stands for; -1 if it is not there. */
  public int find(Key key) {
    int hash = key.hashCode();
    int mark = mark(hash);
    int slot = slot(hash, slots.length);
    int entry = slots[slot];
    while (entry != 0) {
      int number = (entry & NUMBER) - 1;
      if ((entry & ~NUMBER) == mark && key.isIn(utf8, start(number), ends[number])) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
      entry = slots[slot];
    }
    return -1;
  }

  /** The string of a number. */
  public String get(int number) {
    int start = start(number);
    return new String(utf8, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  private boolean is(int number, String string) {
    int start = start(number);
    int bytes = ends[number] - start;
    int length = string.length();
    if (bytes < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = string.charAt(i);
      if (c >= 0x80) {
        return get(number).equals(string);
      }
      if (utf8[start + i] != c) {
        return false;
      }
    }
    return bytes == length;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Words that begin alike have hash codes side by side; their slots should not be. */
  private static int slot(int hash, int slots) {
    return (hash * 0x85EB_CA6B) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(slots));
  }

  /**
   * The high bits of a slot. Those of the hash itself are the same for strings that begin alike.
   */
  private static int mark(int hash) {
    return (hash * 0x9E37_79B9) & ~NUMBER;
  }
}
