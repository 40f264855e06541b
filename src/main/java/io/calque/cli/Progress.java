package io.calque.cli;

import io.calque.input.Inputs;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on standard error that says how far a long run has come, rewritten in place. Shown only if
 * a terminal watches, and from the third second on.
 */
final class Progress {
  private static final long FIRST_AFTER_NANOS = 2_000_000_000L;
  private static final long EVERY_NANOS = 100_000_000L;
  private static final String ERASE_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean watched;
  private final String of;
  private final LongSupplier nanos;
  private long next;
  private int done;
  private boolean shown;

  /**
   * @param of what follows the number of documents done: {@code " of 12 files"}
   * @param nanos a clock
   */
  Progress(PrintWriter err, boolean watched, String of, LongSupplier nanos) {
    this.err = err;
    this.watched = watched;
    this.of = of;
    this.nanos = nanos;
    this.next = nanos.getAsLong() + FIRST_AFTER_NANOS;
  }

  /** The progress of a run over inputs. */
  static Progress of(Console console, Inputs inputs) {
    String of = inputs.anyJsonLines() ? " documents" : " of " + inputs.size() + " files";
    return new Progress(console.err(), console.errIsTerminal(), of, System::nanoTime);
  }

  /** One document more is done. */
  void step() {
    done++;
    long now = nanos.getAsLong();
    if (watched && now - next >= 0) {
      next = now + EVERY_NANOS;
      shown = true;
      err.print(ERASE_LINE + String.format(Locale.ROOT, "%,d%s", done, of));
      err.flush();
    }
  }

  /** Takes the line away, so that something else can be written. */
  void erase() {
    if (shown) {
      shown = false;
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
