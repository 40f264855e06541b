package io.calque.config;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths with the meaning that it has in a .gitignore (gitignore(5)): without a slash
 * but at its end it holds at any depth, with one it begins at its folder; {@code *} and {@code ?}
 * stay within a name, {@code **} does not; a slash at the end means folders only. Immutable.
 *
 * <p>Example: {@code content/de/} covers {@code content/de/news/a.md}.
 */
final class Glob {
  private final String text;
  private final boolean negated;
  private final boolean foldersOnly;
  private final Pattern regex;

  private Glob(String text, boolean braces) {
    this.text = text;
    this.negated = text.startsWith("!");
    String pattern = negated ? text.substring(1) : text;
    this.foldersOnly = pattern.endsWith("/");
    pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean anchored = pattern.indexOf('/') >= 0;
    pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    this.regex = Pattern.compile(new GlobRegex(pattern, braces).of(anchored), Pattern.DOTALL);
  }

  /** A line of an ignore file. */
  static Glob ofIgnoreFile(String line) {
    return new Glob(line, false);
  }

  /** An entry of a configuration, which may hold alternatives: {@code *.{md,txt}}. */
  static Glob of(String pattern) {
    return new Glob(pattern, true);
  }

  /** Whether it takes back what an earlier one said. */
  boolean negated() {
    return negated;
  }

  /** Whether it is about this very file or folder. */
  boolean matches(String path, boolean folder) {
    return (folder || !foldersOnly) && regex.matcher(path).matches();
  }

  /** Whether it is about this file or about a folder that it lies in. */
  boolean covers(@Nullable String file) {
    if (file == null) {
      return false;
    }
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      if (matches(file.substring(0, slash), true)) {
        return true;
      }
    }
    return matches(file, false);
  }

  /** As it was written. */
  @Override
  public String toString() {
    return text;
  }
}
