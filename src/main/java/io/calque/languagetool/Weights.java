package io.calque.languagetool;

/** What something that is the case adds to the sums of a model's outcomes. Immutable. */
@FunctionalInterface
interface Weights {
  /** Of what the model does not know. */
  Weights NONE = sums -> {};

  void addTo(double[] sums);
}
