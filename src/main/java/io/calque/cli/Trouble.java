package io.calque.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says on standard error what could not be done, and remembers that there was something. */
final class Trouble {
  private final Console console;
  private final AtomicBoolean any = new AtomicBoolean();

  Trouble(Console console) {
    this.console = console;
  }

  /** Something could not be done. */
  void report(String message) {
    any.set(true);
    note(message);
  }

  /** Something is worth knowing. */
  void note(String message) {
    console.err().println("calque: " + message);
  }

  /** What to say of an error that is Calque's own. */
  String failure(Throwable error) {
    return Failure.of(error, console.environment());
  }

  boolean any() {
    return any.get();
  }
}
