package io.calque.rule;

import io.calque.yaml.Mapping;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a detector is made.
 *
 * @param name what cards call the detector
 * @param factory what makes one of options
 * @param options what a card says to it; not read before a detector is made
 */
record Recipe(String name, Function<Card, Detector> factory, Supplier<Card> options) {
  /** The detector of the card. */
  Detector detector() {
    return factory.apply(options.get());
  }

  /** How it would look with other options. */
  Detector tuned(Mapping changed) {
    Card tuned = new Card(options.get().overlaidBy(changed));
    Detector detector = factory.apply(tuned);
    tuned.refuseUnknownKeys();
    return new Configured(() -> detector, () -> name + tuned.canonical());
  }
}
