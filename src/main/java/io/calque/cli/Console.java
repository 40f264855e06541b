package io.calque.cli;

import io.calque.report.Cells;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The process around the program, as it is given to commands.
 *
 * @param out bytes of what was asked for
 * @param err words about the run itself
 * @param environment its variables
 * @param outIsTerminal whether somebody watches {@code out}
 * @param errIsTerminal whether somebody watches {@code err}
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** Says something of the run, in a line of its own whatever names it holds. */
  void say(@Nullable String message) {
    err.println("calque: " + Cells.visible(String.valueOf(message)));
  }
}
