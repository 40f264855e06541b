package io.calque;

import io.calque.rule.Finding;

/**
 * A finding that is not reported, and why.
 *
 * @param reason in the words of whoever set it aside; empty where there are none
 */
public record Suppressed(Finding finding, Cause cause, String reason) {

  /** What sets a finding aside. */
  public enum Cause {
    /** A comment in the text. */
    IN_SOURCE,
    /** It was there when the baseline was made. */
    BASELINE,
    /** It is not on a line that changed. */
    UNCHANGED
  }
}
