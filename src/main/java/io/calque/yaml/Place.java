package io.calque.yaml;

/**
 * Where something is said.
 *
 * @param file what messages call it
 * @param line 1-based
 */
public record Place(String file, int line) {
  /** As compilers write it: {@code rules/a.yaml:4}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
