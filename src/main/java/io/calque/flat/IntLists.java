package io.calque.flat;

import java.io.IOException;
import java.util.List;

/** Lists of numbers, one behind another in one array. Safe to share between threads. */
public final class IntLists {
  private final int[] ends;
  private final int[] values;

  private IntLists(int[] ends, int[] values) {
    this.ends = ends;
    this.values = values;
  }

  public static IntLists read(FlatInput in) {
    return new IntLists(in.integers(), in.integers());
  }

  public static void write(List<List<Integer>> lists, FlatOutput out) throws IOException {
    int[] ends = new int[lists.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += lists.get(i).size();
      ends[i] = end;
    }
    out.integers(ends).integers(lists.stream().flatMap(List::stream).mapToInt(i -> i).toArray());
  }

  /** How many lists there are. */
  public int size() {
    return ends.length;
  }

  /** Where a list begins among all numbers. */
  public int start(int list) {
    return list == 0 ? 0 : ends[list - 1];
  }

  /** Where a list ends. */
  public int end(int list) {
    return ends[list];
  }

  /** The number in a place. */
  public int get(int place) {
    return values[place];
  }
}
