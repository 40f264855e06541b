package io.calque.cli;

/** The run cannot go on for a reason that is the user's to mend. Its message says how. */
final class UserException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserException(String message) {
    super(message);
  }
}
