package io.calque.detect;

import io.calque.bitext.Pair;
import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * What is found out about pairs of paragraphs, once for each: a paragraph may be long and have many
 * words that are asked about. One thread at a time.
 */
final class PerPair<T> {
  private final Function<Pair, T> reader;
  private final IdentityHashMap<Pair, T> known = new IdentityHashMap<>();

  PerPair(Function<Pair, T> reader) {
    this.reader = reader;
  }

  T of(Pair pair) {
    return known.computeIfAbsent(pair, reader);
  }
}
