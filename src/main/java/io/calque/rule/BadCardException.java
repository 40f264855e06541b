package io.calque.rule;

/** A rule card is not right. Its message says in which file, on which line, and what would be. */
public final class BadCardException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BadCardException(String message) {
    super(message);
  }
}
