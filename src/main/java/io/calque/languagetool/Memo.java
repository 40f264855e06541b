package io.calque.languagetool;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for strings, for the next time that they come: of the words of a text most
 * have been there before. It forgets all when it has as many as it may have. Safe to share between
 * threads.
 */
final class Memo<V> {
  private final int most;
  private final Function<String, V> work;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  /**
   * @param most how many strings are remembered at once
   * @param work gives the same for the same string, whoever asks
   */
  Memo(int most, Function<String, V> work) {
    this.most = most;
    this.work = work;
  }

  V of(String string) {
    V value = known.get(string);
    if (value == null) {
      value = work.apply(string);
      if (known.size() >= most) {
        known.clear();
      }
      known.put(string, value);
    }
    return value;
  }
}
