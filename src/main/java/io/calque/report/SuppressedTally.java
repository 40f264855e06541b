package io.calque.report;

import io.calque.Review;
import io.calque.Suppressed.Cause;
import java.util.EnumMap;
import java.util.Map;

/** How many findings are not reported, by what set them aside. */
public record SuppressedTally(long inSource, long baseline, long unchanged) {
  public static final SuppressedTally NOTHING = new SuppressedTally(0, 0, 0);

  /** The suppressed findings of one document. */
  static SuppressedTally of(Review review) {
    Map<Cause, Long> counts = new EnumMap<>(Cause.class);
    review.suppressed().forEach(suppressed -> counts.merge(suppressed.cause(), 1L, Long::sum));
    return new SuppressedTally(
        counts.getOrDefault(Cause.IN_SOURCE, 0L),
        counts.getOrDefault(Cause.BASELINE, 0L),
        counts.getOrDefault(Cause.UNCHANGED, 0L));
  }

  SuppressedTally plus(SuppressedTally other) {
    return new SuppressedTally(
        inSource + other.inSource, baseline + other.baseline, unchanged + other.unchanged);
  }

  /** All of them. */
  public long all() {
    return inSource + baseline + unchanged;
  }
}
