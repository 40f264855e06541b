package io.calque.cli;

import io.calque.input.Problem;
import java.io.IOException;

/** A report cannot be written. */
final class UnwritableException extends IOException {
  private static final long serialVersionUID = 1;

  private final String problem;
  private final boolean nobodyReads;

  UnwritableException(String target, IOException cause) {
    super(cause);
    this.problem = target + ": cannot be written: " + Problem.of(cause);
    this.nobodyReads = "Broken pipe".equals(cause.getMessage());
  }

  /** Which report, and why. */
  String problem() {
    return problem;
  }

  /** Whether whoever read the report has gone: {@code calque check … | head}. */
  boolean nobodyReads() {
    return nobodyReads;
  }
}
