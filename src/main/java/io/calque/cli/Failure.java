package io.calque.cli;

/** What to say of an error that is Calque's own. */
final class Failure {
  private Failure() {}

  /** A sentence. With {@code CALQUE_DEBUG} in the environment the stack trace is shown before. */
  static String of(Throwable error, Console console) {
    if (error instanceof OutOfMemoryError) {
      return "out of memory; give more with CALQUE_JAVA_OPTS=-Xmx4g, or split the document";
    }
    String message = "internal error, please report it: " + error;
    if (!console.environment().containsKey("CALQUE_DEBUG")) {
      return message + " (CALQUE_DEBUG=1 shows where)";
    }
    // Asked for by name: the trace is for us, not for the user.
    error.printStackTrace(console.err());
    return message;
  }
}
