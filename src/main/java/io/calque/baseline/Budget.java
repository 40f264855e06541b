package io.calque.baseline;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The known findings of a baseline that no finding of the run was recognised as yet. */
final class Budget {
  private final Map<Fingerprint, NavigableMap<String, Integer>> left = new HashMap<>();
  private final Map<String, NavigableMap<Fingerprint, Integer>> byPlace = new HashMap<>();

  private final Baseline baseline;

  Budget(Baseline baseline) {
    this.baseline = baseline;
    baseline.counts().forEach(this::add);
  }

  private void add(Entry entry, int count) {
    left.computeIfAbsent(entry.fingerprint(), f -> new TreeMap<>()).put(entry.place(), count);
    byPlace.computeIfAbsent(entry.place(), p -> new TreeMap<>()).put(entry.fingerprint(), count);
  }

  /** Takes one of a kind at a place; false if none is left. */
  boolean take(Fingerprint fingerprint, String place) {
    NavigableMap<String, Integer> places = left.get(fingerprint);
    if (places == null || !places.containsKey(place)) {
      return false;
    }
    spend(places, place);
    NavigableMap<Fingerprint, Integer> here = byPlace.get(place);
    if (here != null) {
      spend(here, fingerprint);
    }
    return true;
  }

  /** Takes any at a place that has that rule and one of these texts. */
  boolean takeLike(String rule, List<String> texts, String place) {
    NavigableMap<Fingerprint, Integer> here = byPlace.getOrDefault(place, new TreeMap<>());
    for (String text : texts) {
      @Nullable Fingerprint like = here.ceilingKey(new Fingerprint(rule, text, ""));
      if (like != null && like.rule().equals(rule) && like.text().equals(text)) {
        return take(like, place);
      }
    }
    return false;
  }

  /**
   * Takes all that a place has of a rule; none of them, and false, if they are fewer than so many.
   */
  boolean takeAll(String rule, int least, String place) {
    List<Fingerprint> here =
        byPlace.getOrDefault(place, new TreeMap<>()).entrySet().stream()
            .filter(known -> known.getKey().rule().equals(rule))
            .flatMap(known -> Collections.nCopies(known.getValue(), known.getKey()).stream())
            .toList();
    if (here.size() < least) {
      return false;
    }
    here.forEach(fingerprint -> take(fingerprint, place));
    return true;
  }

  /** Whether the baseline knows one finding at a place that stands for many of its rule. */
  boolean knowsHabit(String rule, String place) {
    return baseline.counts().containsKey(new Entry(place, Fingerprint.ofHabit(rule)));
  }

  /** A place that has some of a kind left. */
  Optional<String> placeOf(Fingerprint fingerprint, Predicate<String> which) {
    return left.getOrDefault(fingerprint, new TreeMap<>()).keySet().stream()
        .filter(which)
        .findFirst();
  }

  private static <K> void spend(Map<K, Integer> counts, K key) {
    counts.computeIfPresent(key, (k, count) -> count == 1 ? null : Integer.valueOf(count - 1));
  }
}
