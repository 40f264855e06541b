package io.calque.attributions;

/** Where an attribution stands beside what is said. */
public enum Place {
  /** "Okafor said that it rained." */
  BEFORE,
  /** "It rained, Okafor said." "“It rained,” Okafor said, “and …”" */
  AFTER,
  /** "Okafor said." */
  ALONE
}
