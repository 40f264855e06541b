package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import java.io.IOException;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Lists of numbers, one behind another in one array. Safe to share between threads. */
final class IntLists {
  private final int[] ends;
  private final int[] values;

  private IntLists(int[] ends, int[] values) {
    this.ends = ends;
    this.values = values;
  }

  static IntLists read(FlatInput in) {
    return new IntLists(in.integers(), in.integers());
  }

  static void write(List<List<Integer>> lists, FlatOutput out) throws IOException {
    int[] ends = new int[lists.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += lists.get(i).size();
      ends[i] = end;
    }
    out.integers(ends).integers(lists.stream().flatMap(List::stream).mapToInt(i -> i).toArray());
  }

  /** How many lists there are. */
  int size() {
    return ends.length;
  }

  void forEach(int list, IntConsumer action) {
    for (int i = start(list); i < ends[list]; i++) {
      action.accept(values[i]);
    }
  }

  boolean any(int list, IntPredicate test) {
    for (int i = start(list); i < ends[list]; i++) {
      if (test.test(values[i])) {
        return true;
      }
    }
    return false;
  }

  boolean all(int list, IntPredicate test) {
    return !any(list, test.negate());
  }

  private int start(int list) {
    return list == 0 ? 0 : ends[list - 1];
  }
}
