package io.calque.languagetool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for strings, for the next time that they come: of the words of a text most
 * have been there before. When it has as many as it may have, it begins anew, and of what it had it
 * forgets all that has not come again until the next time. Safe to share between threads.
 */
final class Memo<V> {
  private final int most;
  private final Function<String, V> work;
  private volatile Map<String, V> known = new ConcurrentHashMap<>();

  /** What was known when it last began anew. */
  private volatile Map<String, V> before = Map.of();

  /**
   * @param most how many strings are remembered at once, and as many again of those before
   * @param work gives the same for the same string, whoever asks
   */
  Memo(int most, Function<String, V> work) {
    this.most = most;
    this.work = work;
  }

  V of(String string) {
    V value = known.get(string);
    if (value == null) {
      value = before.get(string);
      value = value == null ? work.apply(string) : value;
      put(string, value);
    }
    return value;
  }

  private synchronized void put(String string, V value) {
    if (known.size() >= most) {
      before = known;
      known = new ConcurrentHashMap<>();
    }
    known.put(string, value);
  }
}
