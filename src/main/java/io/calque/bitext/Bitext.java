package io.calque.bitext;

import io.calque.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A translation beside its original. Immutable.
 *
 * <p>Only pairs that can be relied on are told: a paragraph may be in none.
 */
public final class Bitext {
  private final List<String> original;
  private final List<Pair> pairs;
  private final TreeMap<Span, Pair> byPlace = new TreeMap<>(Comparator.comparing(Span::start));

  Bitext(List<String> original, List<Pair> pairs) {
    this.original = List.copyOf(original);
    this.pairs = List.copyOf(pairs);
    pairs.forEach(pair -> byPlace.put(pair.span(), pair));
  }

  /** All paragraphs of the original, in order. */
  public List<String> original() {
    return original;
  }

  /** Paragraphs that answer each other, in the order of the translation. */
  public List<Pair> pairs() {
    return pairs;
  }

  /** The pair that a place of the translation lies in. */
  public Optional<Pair> at(Span place) {
    return Optional.ofNullable(byPlace.floorEntry(place))
        .map(entry -> entry.getValue())
        .filter(pair -> pair.span().contains(place));
  }
}
