package io.calque.config;

import java.util.regex.Pattern;

/** Turns a glob into a regular expression. Used once. */
final class GlobRegex {
  private final String glob;
  private final boolean braces;
  private final StringBuilder regex = new StringBuilder();
  private int at;
  private int open;
  private boolean closed = true;

  /**
   * @param glob without a leading slash, a trailing one, or an exclamation mark
   * @param braces whether {@code {a,b}} means one of them
   */
  GlobRegex(String glob, boolean braces) {
    this.glob = glob;
    this.braces = braces;
  }

  /**
   * The expression, for a whole path.
   *
   * @param anchored whether the path is to begin as the glob does
   */
  String of(boolean anchored) {
    regex.append(anchored ? "" : "(?:.*/)?");
    while (at < glob.length()) {
      read(glob.charAt(at));
    }
    return regex.append(")".repeat(open)).toString();
  }

  /** Whether each set of characters that was read has an end. */
  boolean isClosed() {
    return closed;
  }

  private void read(char c) {
    if (c == '*') {
      stars();
    } else if (c == '?') {
      append("[^/]");
    } else if (c == '[') {
      oneOf();
    } else if (c == '\\' && at + 1 < glob.length()) {
      at++;
      literal(glob.charAt(at));
    } else if (braces && c == '{' && glob.indexOf('}', at) > 0) {
      open++;
      append("(?:");
    } else if (open > 0 && c == ',') {
      append("|");
    } else if (open > 0 && c == '}') {
      open--;
      append(")");
    } else {
      literal(c);
    }
  }

  private void stars() {
    boolean atStart = at == 0 || glob.charAt(at - 1) == '/';
    if (atStart && glob.startsWith("**/", at)) {
      regex.append("(?:.*/)?");
      at += 3;
    } else if (atStart && glob.startsWith("**", at) && at + 2 == glob.length()) {
      regex.append(".*");
      at += 2;
    } else {
      regex.append("[^/]*");
      while (at < glob.length() && glob.charAt(at) == '*') {
        at++;
      }
    }
  }

  /**
   * A set of characters such as {@code [a-z]} or {@code [!0-9]}; one that is not closed is text.
   */
  private void oneOf() {
    boolean not = glob.startsWith("!", at + 1) || glob.startsWith("^", at + 1);
    int from = at + (not ? 2 : 1);
    int close = glob.indexOf(']', from + 1);
    if (close < 0) {
      closed = false;
      append("(?!)");
      return;
    }
    String set = glob.substring(from, close).replaceAll("[\\[\\]&^~\\\\]", "\\\\$0");
    regex.append("(?!/)[").append(not ? "^" : "").append(set).append(']');
    at = close + 1;
  }

  private void literal(char c) {
    append(Pattern.quote(String.valueOf(c)));
  }

  private void append(String piece) {
    regex.append(piece);
    at++;
  }
}
