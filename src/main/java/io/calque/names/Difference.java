package io.calque.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one word in which two names of the same length differ; the others may stand in another order.
 *
 * @param at index of the word in the first name
 * @param otherAt index of its counterpart in the other name
 */
record Difference(int at, int otherAt) {

  /** None where the names differ in length, in no word, or in more than one. */
  static Optional<Difference> between(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return Optional.empty();
    }
    List<String> rest = new ArrayList<>(small(other));
    List<String> own = small(one);
    int at = -1;
    for (int i = 0; i < own.size(); i++) {
      if (!rest.remove(own.get(i))) {
        if (at >= 0) {
          return Optional.empty();
        }
        at = i;
      }
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(new Difference(at, small(other).indexOf(rest.get(0))));
  }

  /** Whether the word has the same place in both names. */
  boolean isInPlace() {
    return at == otherAt;
  }

  private static List<String> small(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
