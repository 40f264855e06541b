package io.calque.regex;

import java.util.regex.Pattern;

/**
 * Reads the outline of a pattern. It knows what rule cards are written with; of all else it says
 * that it may match anything.
 */
final class OutlineReader {
  private final String pattern;
  private int at;
  private String flags;

  private OutlineReader(String pattern, String flags) {
    this.pattern = pattern;
    this.flags = flags;
  }

  /** Says of a reader that it does not know what stands there. */
  private static final class UnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownException() {
      super("unknown", null, false, false);
    }
  }

  static Outline of(Pattern pattern) {
    int known = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    if ((pattern.flags() & ~known) != 0) {
      return Outline.ANYTHING;
    }
    String flags =
        ((pattern.flags() & Pattern.CASE_INSENSITIVE) == 0 ? "" : "i")
            + ((pattern.flags() & Pattern.UNICODE_CASE) == 0 ? "" : "u");
    OutlineReader reader = new OutlineReader(pattern.pattern(), flags);
    try {
      Outline read = reader.alternatives();
      return reader.isAtEnd() ? read : Outline.ANYTHING;
    } catch (UnknownException e) {
      return Outline.ANYTHING;
    }
  }

  /** Up to the end, or the bracket that closes the group. */
  private Outline alternatives() {
    String before = flags;
    Outline read = sequence();
    while (takes("|")) {
      read = read.or(sequence());
    }
    flags = before;
    return read;
  }

  private Outline sequence() {
    Outline read = Outline.NOTHING;
    while (!isAtEnd() && !isAt('|') && !isAt(')')) {
      if (takes("(?=")) {
        read = read.lookingAt(inGroup());
      } else if (takes("(?<=")) {
        read = read.lookingBackAt(inGroup());
      } else {
        read = quantified(read, piece());
      }
    }
    return read;
  }

  /** What was read, and then a piece as often as is said behind it. */
  private Outline quantified(Outline read, Outline piece) {
    if (!isQuantity(at)) {
      return read.then(piece);
    }
    boolean optional = isAt('*') || isAt('?') || pattern.startsWith("{0", at);
    boolean once = isAt('?');
    at = isAt('{') ? after('}') : at + 1;
    if (isAt('?') || isAt('+')) {
      at++;
    }
    if (optional) {
      return read.then(once ? piece.optional() : piece.anyTimes());
    }
    return read.then(piece).endingIn(piece);
  }

  private Outline piece() {
    int start = at;
    int c = pattern.codePointAt(at);
    at += Character.charCount(c);
    return switch (c) {
      case '(' -> group();
      case '[' -> characters(start, afterClass(start));
      case '\\' -> escape(start);
      case '.' -> Outline.of(CharSet.ANY, Strings.ANY);
      case '^', '$' -> Outline.NOTHING;
      case '*', '+', '?', '{' -> throw new UnknownException();
      default -> word(start, c);
    };
  }

  /** A character that means itself, with those behind it that do too. */
  private Outline word(int start, int first) {
    while (!isAtEnd() && !isQuantity(at) && isPlain(peek()) && !isQuantity(at + 1)) {
      at++;
    }
    return Outline.of(CharSet.of(first, flags), Strings.of(pattern.substring(start, at)));
  }

  private static boolean isPlain(char c) {
    return c == ' ' || (Character.isLetterOrDigit(c) && !Character.isSurrogate(c));
  }

  private Outline group() {
    String before = flags;
    boolean looks = takes("?!") || takes("?<!");
    if (!looks && takes("?i)")) {
      flags = flags + "i";
      return Outline.NOTHING;
    }
    if (!looks && takes("?i:")) {
      flags = flags + "i";
    } else if (!looks && !takes("?:") && isAt('?')) {
      throw new UnknownException();
    }
    Outline inside = inGroup();
    flags = before;
    return looks ? Outline.NOTHING : inside;
  }

  private Outline inGroup() {
    Outline inside = alternatives();
    if (!takes(")")) {
      throw new UnknownException();
    }
    return inside;
  }

  private Outline escape(int start) {
    char c = peek();
    at++;
    return switch (c) {
      case 'b', 'B', 'A', 'z', 'Z' -> Outline.NOTHING;
      case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Outline.ANYTHING;
      case 'd', 'D', 's', 'S', 'w', 'W' -> characters(start, at);
      case 'u' -> characters(start, at + 4);
      case 'x' -> characters(start, isAt('{') ? after('}') : at + 2);
      case 'p', 'P' -> characters(start, isAt('{') ? after('}') : at + 1);
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new UnknownException();
        }
        yield word(at - 1, c);
      }
    };
  }

  private Outline characters(int start, int end) {
    at = end;
    String written = pattern.substring(start, at);
    return Outline.of(CharSet.ofClass(written, flags), FewCharacters.of(written));
  }

  private boolean takes(String text) {
    boolean there = pattern.startsWith(text, at);
    if (there) {
      at += text.length();
    }
    return there;
  }

  private int after(char c) {
    int end = pattern.indexOf(c, at);
    if (end < 0) {
      throw new UnknownException();
    }
    return end + 1;
  }

  /** A bracket that closes, right after the one that opens, is a character of the class. */
  private int afterClass(int start) {
    if (pattern.startsWith("[]", start) || pattern.startsWith("[^]", start)) {
      throw new UnknownException();
    }
    int depth = 0;
    for (int i = start; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i + 1;
      }
    }
    throw new UnknownException();
  }

  private boolean isQuantity(int i) {
    return i < pattern.length() && "*+?{".indexOf(pattern.charAt(i)) >= 0;
  }

  private boolean isAt(char c) {
    return !isAtEnd() && peek() == c;
  }

  private char peek() {
    return pattern.charAt(at);
  }

  private boolean isAtEnd() {
    return at >= pattern.length();
  }
}
