package io.calque.cli;

import io.calque.input.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Says on standard error what could not be done, and remembers that there was something. */
final class Trouble implements Inputs.Trouble {
  /** So many are worth a report's room; all are on standard error. */
  private static final int KEPT = 100;

  private final Console console;
  private final AtomicBoolean any = new AtomicBoolean();
  private final List<String> problems = new ArrayList<>();

  Trouble(Console console) {
    this.console = console;
  }

  /** Something could not be done. */
  @Override
  public void report(String message) {
    any.set(true);
    synchronized (problems) {
      if (problems.size() < KEPT) {
        problems.add(message);
      }
    }
    note(message);
  }

  /** Something is worth knowing. */
  @Override
  public void note(String message) {
    console.say(message);
  }

  /** What to say of an error that is Calque's own. */
  String failure(Throwable error) {
    return Failure.of(error, console);
  }

  /** The first things that could not be done. */
  List<String> problems() {
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }

  boolean any() {
    return any.get();
  }
}
