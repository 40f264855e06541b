package io.calque.score;

import java.util.List;

/**
 * How likely a document is garbled by machine translation, and what moved it there.
 *
 * @param probability of 0 to 0.99, to two decimals
 * @param reasons what raises it, the strongest first
 */
public record Garble(double probability, List<Reason> reasons) {

  /** Copies the list. */
  public Garble {
    reasons = List.copyOf(reasons);
  }
}
