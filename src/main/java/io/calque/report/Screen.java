package io.calque.report;

import java.util.Optional;

/**
 * What a report for people is shown on.
 *
 * @param columns of the terminal; nothing where none shows it, so that a file or a log is the same
 *     wherever it is written
 */
public record Screen(Style style, Optional<Integer> columns) {
  /** Cells of a line of the article where there is no terminal to fit. */
  private static final int UNWATCHED = 100;

  /** A file, a log or another program. */
  static Screen unwatched(Style style) {
    return new Screen(style, Optional.empty());
  }

  /**
   * How many cells of a line of an article are shown.
   *
   * @param beside cells that are taken by what stands before and behind
   */
  int room(int beside) {
    return columns.map(all -> all - beside).orElse(UNWATCHED);
  }
}
