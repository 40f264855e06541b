package io.calque.flat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts by their number, each of which is made when it is asked for. Safe to share between threads.
 */
public final class TextList {
  private final byte[] utf8;

  /** Where each text ends in {@link #utf8}. */
  private final int[] ends;

  private TextList(byte[] utf8, int[] ends) {
    this.utf8 = utf8;
    this.ends = ends;
  }

  public static TextList read(FlatInput in) {
    return new TextList(in.bytes(), in.integers());
  }

  public static void write(List<String> texts, FlatOutput out) throws IOException {
    int[] ends = new int[texts.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += texts.get(i).getBytes(StandardCharsets.UTF_8).length;
      ends[i] = end;
    }
    out.bytes(String.join("", texts).getBytes(StandardCharsets.UTF_8)).integers(ends);
  }

  /** How many texts there are. */
  public int size() {
    return ends.length;
  }

  public String get(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(utf8, start, ends[number] - start, StandardCharsets.UTF_8);
  }
}
