package io.calque.baseline;

/** A baseline cannot be used. The message says where, why, and what would help. */
public final class BadBaselineException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadBaselineException(String message) {
    super(message);
  }
}
