package io.calque.input;

/** A document cannot be read. It says where and why, and what would help. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  private final String problem;

  public UnreadableException(String problem) {
    super(problem);
    this.problem = problem;
  }

  /** Where and why. */
  public String problem() {
    return problem;
  }
}
