package io.calque.regex;

import java.util.regex.Pattern;

/**
 * Some characters, or any at all.
 *
 * @param pattern one of them, as java.util.regex reads it; empty if there is none
 * @param isCommon whether hardly a word is without one of them
 * @param isAny whether it may be any character
 */
record CharSet(String pattern, boolean isCommon, boolean isAny) {
  static final CharSet NONE = new CharSet("", false, false);
  static final CharSet ANY = new CharSet("", true, true);

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
    String pattern = "(?" + flags + ":" + written + ")";
    return new CharSet(pattern, Pattern.compile(pattern).matcher(COMMON).find(), false);
  }

  CharSet or(CharSet other) {
    if (isAny || other.isAny) {
      return ANY;
    }
    boolean both = !pattern.isEmpty() && !other.pattern.isEmpty();
    return new CharSet(
        pattern + (both ? "|" : "") + other.pattern, isCommon || other.isCommon, false);
  }
}
