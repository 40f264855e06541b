package io.calque.cli;

/** What the process answers. */
final class ExitStatus {
  /** All was done, and nothing at or above {@code --fail-on} was found. */
  static final int CLEAN = 0;

  /** All was done, and there are findings. */
  static final int FINDINGS = 1;

  /** Not all of it could be done. */
  static final int TROUBLE = 2;

  private ExitStatus() {}
}
