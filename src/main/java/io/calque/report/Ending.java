package io.calque.report;

import java.util.List;

/**
 * What is known when a run is over.
 *
 * @param problems what could not be read or checked, a line each; not all of them if they are many
 * @param status what the process will answer: 0, 1 or 2, as {@code calque check --help} has it
 */
public record Ending(Tally tally, List<String> problems, int status) {
  /** Copies the list. */
  public Ending {
    problems = List.copyOf(problems);
  }
}
