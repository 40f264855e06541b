package io.calque.detect;

import io.calque.rule.Match;
import io.calque.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Places of a source that are taken. Asking and taking need logarithmic time. */
final class Places {
  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparing((Match m) -> -m.span().length()).thenComparing(Match::span);

  /** Apart from one another, by their starts. */
  private final TreeMap<Integer, Span> taken = new TreeMap<>();

  /** Of matches that overlap the longest, and of two as long the first; in no special order. */
  static Stream<Match> apart(Stream<Match> matches) {
    List<Match> sorted = matches.sorted(LONGEST_FIRST).toList();
    if (sorted.isEmpty()) {
      return Stream.empty();
    }
    Places places = new Places();
    return sorted.stream().filter(match -> places.take(match.span()));
  }

  /** Takes a place; false if some of it was taken already. */
  boolean take(Span span) {
    boolean free = isFree(span);
    Span whole = span;
    for (Optional<Span> in = in(span); in.isPresent(); in = in(span)) {
      taken.remove(in.get().start());
      whole = whole.to(in.get());
    }
    taken.put(whole.start(), whole);
    return free;
  }

  boolean isFree(Span span) {
    return in(span).isEmpty();
  }

  /** The last of the places that overlap a span. */
  private Optional<Span> in(Span span) {
    return Optional.ofNullable(taken.lowerEntry(span.end()))
        .map(entry -> entry.getValue())
        .filter(span::overlaps);
  }
}
