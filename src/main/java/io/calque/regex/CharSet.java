package io.calque.regex;

import java.util.regex.Pattern;

/**
 * Some characters, or any at all.
 *
 * @param pattern one of them, as java.util.regex reads it; empty if there is none
 * @param isAny whether it may be any character
 */
record CharSet(String pattern, boolean isAny) {
  static final CharSet NONE = new CharSet("", false);
  static final CharSet ANY = new CharSet("", true);

  private static final String COMMON = " etaoinsrhld";

  /**
   * One character.
   *
   * @param flags of the pattern that it stands in: {@code i} if letters stand for their other case
   */
  static CharSet of(int character, String flags) {
    return ofClass("\\x{" + Integer.toHexString(character) + "}", flags);
  }

  /**
   * The characters of a class: {@code \d}, {@code [^a-z]}.
   *
   * @param flags of the pattern that it stands in
   */
  static CharSet ofClass(String written, String flags) {
    return new CharSet("(?" + flags + ":" + written + ")", false);
  }

  /** Whether hardly a word is without one of them. */
  boolean isCommon() {
    return isAny
        || Pattern.compile(pattern).matcher(COMMON).results().anyMatch(m -> m.end() > m.start());
  }

  CharSet or(CharSet other) {
    if (isAny || other.isAny) {
      return ANY;
    }
    boolean both = !pattern.isEmpty() && !other.pattern.isEmpty();
    return new CharSet(pattern + (both ? "|" : "") + other.pattern, false);
  }
}
