package io.calque.git;

/** It cannot be told what changed. The message says why, and what would help. */
public final class GitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GitException(String message) {
    super(message);
  }
}
