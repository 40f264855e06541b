package io.calque.report;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What matters most of a run, so many at most: of those that weigh the same, those that came first.
 *
 * @param <T> what is kept
 */
final class Worst<T> {
  private final int most;
  private final PriorityQueue<Item<T>> leastFirst;
  private long seen;

  private record Item<T>(long weight, long number, T value) {}

  Worst(int most) {
    this.most = most;
    this.leastFirst =
        new PriorityQueue<>(
            Comparator.<Item<T>>comparingLong(Item::weight)
                .thenComparing(Comparator.<Item<T>>comparingLong(Item::number).reversed()));
  }

  /** Keeps a value, unless as many others weigh at least as much. */
  void add(long weight, T value) {
    leastFirst.add(new Item<>(weight, seen++, value));
    if (leastFirst.size() > most) {
      leastFirst.remove();
    }
  }

  /** How many were not kept. */
  long dropped() {
    return seen - leastFirst.size();
  }

  /** What is kept, the heaviest first. */
  List<T> worstFirst() {
    return sorted(
        Comparator.<Item<T>>comparingLong(Item::weight).reversed().thenComparingLong(Item::number));
  }

  /** What is kept, in the order in which it came. */
  List<T> asTheyCame() {
    return sorted(Comparator.comparingLong(Item::number));
  }

  private List<T> sorted(Comparator<Item<T>> order) {
    return leastFirst.stream().sorted(order).map(Item::value).toList();
  }
}
