package io.calque.regex;

/**
 * What a text must have for a pattern, or a part of one, to be found in it.
 *
 * @param isEmpty whether it may match nothing at all
 * @param first what it may begin with, where it is not empty
 * @param needed of these, every match has one somewhere
 */
record Outline(boolean isEmpty, CharSet first, CharSet needed) {
  /** Of what takes no character: a boundary, a look ahead. */
  static final Outline NOTHING = new Outline(true, CharSet.NONE, CharSet.ANY);

  /** Of what is not known. */
  static final Outline ANYTHING = new Outline(true, CharSet.ANY, CharSet.ANY);

  /** Of one of some characters. */
  static Outline of(CharSet one) {
    return new Outline(false, one, one);
  }

  /** This, and then another. */
  Outline then(Outline next) {
    return new Outline(
        isEmpty && next.isEmpty,
        isEmpty ? first.or(next.first) : first,
        rarer(needed, next.needed));
  }

  /** This or another. */
  Outline or(Outline other) {
    return new Outline(isEmpty || other.isEmpty, first.or(other.first), needed.or(other.needed));
  }

  /** This or nothing. */
  Outline optional() {
    return new Outline(true, first, CharSet.ANY);
  }

  private static CharSet rarer(CharSet one, CharSet other) {
    return one.isAny() || (one.isCommon() && !other.isAny() && !other.isCommon()) ? other : one;
  }
}
