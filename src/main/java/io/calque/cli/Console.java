package io.calque.cli;

import io.calque.report.Cells;
import io.calque.report.Screen;
import io.calque.report.Style;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process around the program, as it is given to commands.
 *
 * @param out bytes of what was asked for
 * @param err words about the run itself
 * @param environment its variables
 * @param outIsTerminal whether somebody watches {@code out}
 * @param outColumns how wide that terminal is; 0 where that is not known
 * @param errIsTerminal whether somebody watches {@code err}
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    Map<String, String> environment,
    boolean outIsTerminal,
    int outColumns,
    boolean errIsTerminal) {
  /** As few as any terminal has; narrower ones wrap. */
  private static final int FEWEST_COLUMNS = 80;

  /** What a report is shown on, if it goes to {@code out}; else it goes to a file. */
  Screen screen(Colour colour, boolean toOut) {
    boolean terminal = toOut && outIsTerminal;
    Style style = colour.isOn(environment, terminal) ? Style.COLOURED : Style.PLAIN;
    return new Screen(style, terminal ? Optional.of(columns()) : Optional.empty());
  }

  /** COLUMNS, which a user may set, goes before what the terminal says of itself. */
  private int columns() {
    String said = environment.getOrDefault("COLUMNS", "");
    int columns = said.matches("\\d{1,5}") ? Integer.parseInt(said) : outColumns;
    return Math.max(columns, FEWEST_COLUMNS);
  }

  /** Says something of the run, in a line of its own whatever names it holds. */
  void say(@Nullable String message) {
    err.println("calque: " + Cells.visible(String.valueOf(message)));
  }
}
