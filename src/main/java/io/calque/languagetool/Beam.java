package io.calque.languagetool;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest ways to some place of a row, the likeliest first. Together with {@link Place} it is
 * OpenNLP's search, step by step the same and with the same result, at a fraction of the cost: ways
 * that end alike share what comes next, no way is copied at each step, and none is made that is not
 * among the likeliest. For one thread.
 */
final class Beam {
  /** The logarithm below which OpenNLP gives a way up. */
  private static final double LEAST = -100_000;

  /** Somewhat less than 1, by far more than what logarithms are rounded by. */
  private static final double BELOW = 1 - 1e-9;

  private final @Nullable Way[] ways;
  private int size;

  private Beam(int width) {
    this.ways = new @Nullable Way[width];
  }

  /**
   * The likeliest way along a row.
   *
   * @param width how many ways are followed at once
   * @param none what stands for the outcome before the first one
   */
  static @Nullable Way best(int width, int none, int length, IntFunction<Place> places) {
    Beam beam = new Beam(width);
    beam.add(new Way(null, none, 0), 0);
    for (int at = 0; at < length; at++) {
      beam = beam.next(places.apply(at));
    }
    return beam.ways[0];
  }

  private Beam next(Place place) {
    Beam next = new Beam(ways.length);
    for (int i = 0; i < size; i++) {
      Way way = ways[i];
      // A longer way is never likelier, so the other ways cannot get in.
      if (way == null || !next.admits(way.logarithm())) {
        break;
      }
      Outcomes outcomes = place.outcomes(way.outcome(), way.before());
      next.extend(way, place, outcomes, true);
      if (next.size == 0) {
        next.extend(way, place, outcomes, false);
      }
    }
    return next;
  }

  /**
   * @param likely whether only the likeliest outcomes are followed
   */
  private void extend(Way way, Place place, Outcomes outcomes, boolean likely) {
    double least = least(way);
    for (int outcome = 0; outcome < outcomes.size(); outcome++) {
      double probability = outcomes.probability(outcome);
      if (probability >= least
          && (!likely || probability >= outcomes.least())
          && place.allows(way.outcome(), outcome)) {
        double logarithm = way.logarithm() + outcomes.logarithm(outcome);
        if (logarithm > LEAST && admits(logarithm)) {
          add(new Way(way, outcome, logarithm), logarithm);
        }
      }
    }
  }

  /** How likely an outcome has to be at least for a way to be admitted that goes on with it. */
  private double least(Way way) {
    Way last = ways[ways.length - 1];
    return last == null ? 0 : Math.exp(last.logarithm() - way.logarithm()) * BELOW;
  }

  private boolean admits(double logarithm) {
    Way last = ways[ways.length - 1];
    return last == null || logarithm > last.logarithm();
  }

  /** Puts a way that is admitted in its place; the last one falls out if there are too many. */
  private void add(Way way, double logarithm) {
    int at = Math.min(size, ways.length - 1);
    for (; at > 0; at--) {
      Way before = ways[at - 1];
      if (before != null && before.logarithm() >= logarithm) {
        break;
      }
      ways[at] = before;
    }
    ways[at] = way;
    size = Math.min(size + 1, ways.length);
  }
}
