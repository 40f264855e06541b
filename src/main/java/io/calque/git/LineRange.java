package io.calque.git;

/**
 * Lines of a file, 1-based.
 *
 * @param first the first of them
 * @param last the last of them; one less than the first where lines were taken away and none added,
 *     which is then a place between lines
 */
record LineRange(int first, int last) {
  static final LineRange ALL = new LineRange(1, Integer.MAX_VALUE);

  /** Whether it shares a line with another, or is at most so many lines away from it. */
  boolean isNear(LineRange other, int lines) {
    return (long) first - lines <= other.last && other.first <= (long) last + lines;
  }
}
