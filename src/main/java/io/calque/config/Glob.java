package io.calque.config;

import io.calque.yaml.BadYamlException;
import io.calque.yaml.Place;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths with the meaning that it has in a .gitignore (gitignore(5)): without a slash
 * but at its end it holds at any depth, with one it begins at its folder; {@code *} and {@code ?}
 * stay within a name, {@code **} does not; a slash at the end means folders only. Immutable.
 *
 * <p>Example: {@code content/de/} covers {@code content/de/news/a.md}.
 */
final class Glob {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final String text;
  private final boolean negated;
  private final boolean foldersOnly;
  private final Pattern regex;
  private final String fault;

  private Glob(String text, boolean braces) {
    this.text = text;
    this.negated = text.startsWith("!");
    String pattern = negated ? text.substring(1) : text;
    this.foldersOnly = pattern.endsWith("/");
    pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean anchored = pattern.indexOf('/') >= 0;
    pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    GlobRegex reader = new GlobRegex(pattern, braces);
    String read = reader.of(anchored);
    Pattern compiled = NOTHING;
    String problem = reader.isClosed() ? "" : "“[” is not closed";
    try {
      compiled = Pattern.compile(read, Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      problem = "a range in “[…]” goes backwards";
    }
    this.regex = compiled;
    this.fault = pattern.isEmpty() ? "it is empty" : problem;
  }

  /** A line of an ignore file. */
  static Glob ofIgnoreFile(String line) {
    return new Glob(line, false);
  }

  /**
   * An entry of a configuration, which may hold alternatives: {@code *.{md,txt}}.
   *
   * @throws BadYamlException if it can cover nothing; in an ignore file such a line does no harm
   */
  static Stated<Glob> of(String pattern, Place place) {
    Glob glob = new Glob(pattern, true);
    if (!glob.fault.isEmpty()) {
      throw new BadYamlException(place + ": “" + pattern + "” covers nothing: " + glob.fault);
    }
    return new Stated<>(glob, place);
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
