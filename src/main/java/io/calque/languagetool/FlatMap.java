package io.calque.languagetool;

import io.calque.flat.StringTable;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A map whose keys are the strings of a table. Values are made when they are asked for. Safe to
 * share between threads.
 */
final class FlatMap<V> extends AbstractMap<String, V> {
  private final StringTable keys;
  private final IntFunction<V> values;

  /**
   * A map of that table's strings.
   *
   * @param values the value of each string, by its number
   */
  FlatMap(StringTable keys, IntFunction<V> values) {
    this.keys = keys;
    this.values = values;
  }

  /** No key has more characters. */
  int longestKey() {
    return keys.longest();
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof String string && keys.find(string) >= 0;
  }

  @Override
  public @Nullable V get(@Nullable Object key) {
    int number = key instanceof String string ? keys.find(string) : -1;
    return number < 0 ? null : values.apply(number);
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return IntStream.range(0, size())
        .mapToObj(i -> Map.entry(keys.get(i), values.apply(i)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
