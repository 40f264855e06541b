package io.calque.regex;

/**
 * What is known of the matches of a pattern, or a part of one.
 *
 * @param isEmpty whether it may match nothing at all
 * @param first what it may begin with, where it is not empty
 * @param strings what it matches
 */
record Outline(boolean isEmpty, CharSet first, Strings strings) {
  /** Of what takes no character: a boundary, a look around. */
  static final Outline NOTHING = new Outline(true, CharSet.NONE, Strings.EMPTY);

  /** Of what is not known. */
  static final Outline ANYTHING = new Outline(true, CharSet.ANY, Strings.ANY);

  /** Of what takes some character. */
  static Outline of(CharSet first, Strings strings) {
    return new Outline(false, first, strings);
  }

  /** What a text must have for a match that is not empty. */
  Needs needs() {
    return isEmpty ? Needs.NOTHING : strings.needs();
  }

  /** This, and then another. */
  Outline then(Outline next) {
    return new Outline(
        isEmpty && next.isEmpty,
        isEmpty ? first.or(next.first) : first,
        strings.then(next.strings));
  }

  /** This or another. */
  Outline or(Outline other) {
    return new Outline(isEmpty || other.isEmpty, first.or(other.first), strings.or(other.strings));
  }

  /** This or nothing. */
  Outline optional() {
    return new Outline(true, first, strings.optional());
  }

  /** This, however often. */
  Outline anyTimes() {
    return new Outline(true, first, Strings.ANY);
  }

  /** This, where what it ends in may be the same as its end or come again. */
  Outline endingIn(Outline end) {
    return new Outline(isEmpty, first, strings.then(Strings.ANY).then(end.strings));
  }

  /** This, where another must follow that is no part of it. */
  Outline lookingAt(Outline ahead) {
    return new Outline(isEmpty, first, strings.lookingAt(ahead.strings));
  }

  /** This, where another stands right before what follows. */
  Outline lookingBackAt(Outline behind) {
    return new Outline(isEmpty, first, strings.lookingBackAt(behind.strings));
  }
}
