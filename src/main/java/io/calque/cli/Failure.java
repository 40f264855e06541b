package io.calque.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** What to say of an error that is Calque's own. */
final class Failure {
  private Failure() {}

  /** A sentence; with {@code CALQUE_DEBUG} in the environment the stack trace too. */
  static String of(Throwable error, Map<String, String> environment) {
    if (error instanceof OutOfMemoryError) {
      return "out of memory; give more with CALQUE_JAVA_OPTS=-Xmx4g, or split the document";
    }
    String message = "internal error, please report it: " + error;
    if (!environment.containsKey("CALQUE_DEBUG")) {
      return message + " (CALQUE_DEBUG=1 shows where)";
    }
    // Asked for by name, and written into the message: the trace is for us, not for the user.
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    return message + "\n" + trace;
  }
}
