package io.calque.languagetool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes for the first places of a row, the last of which it names. Immutable.
 *
 * @param shorter the way to the place before; nothing at the beginning, which is no outcome
 * @param outcome its number
 * @param logarithm of the probability of all its outcomes
 */
record Way(@Nullable Way shorter, int outcome, double logarithm) {

  /** The outcome before the last; that of the beginning stands before itself. */
  int before() {
    return shorter == null ? outcome : shorter.outcome;
  }

  /** The outcomes from the first place on, by their names. */
  List<String> names(String[] names) {
    Deque<String> outcomes = new ArrayDeque<>();
    for (Way way = this; way.shorter != null; way = way.shorter) {
      outcomes.addFirst(names[way.outcome]);
    }
    return new ArrayList<>(outcomes);
  }
}
