package io.calque.baseline;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The known findings of a repository, each with how often it is there. Immutable.
 *
 * @param counts in the order of the file, by place; each 1 or more
 */
public record Baseline(SortedMap<Entry, Integer> counts) {
  public static final Baseline EMPTY = new Baseline(new TreeMap<>());

  /** The file that holds it. */
  public static final String FILE_NAME = ".calque-baseline.json";

  /** Copies the map. */
  public Baseline {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /** How many findings it knows. */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Some of what it knows. */
  public Baseline only(Predicate<Entry> which) {
    SortedMap<Entry, Integer> kept = new TreeMap<>(counts);
    kept.keySet().removeIf(which.negate());
    return new Baseline(kept);
  }

  /** What either knows. */
  public Baseline and(Baseline other) {
    SortedMap<Entry, Integer> both = new TreeMap<>(counts);
    for (Map.Entry<Entry, Integer> more : other.counts.entrySet()) {
      both.merge(more.getKey(), more.getValue(), Integer::sum);
    }
    return new Baseline(both);
  }
}
