package io.calque.calques;

import io.calque.analysis.Token;
import java.util.List;

/** One piece of a phrase's pattern. Immutable. */
@FunctionalInterface
interface Element {
  /** No length: the piece does not stand there. */
  long NO = 0;

  /** The length of nothing. */
  long NONE = 1;

  /** The length of one token. */
  long ONE = 1 << 1;

  /**
   * How many tokens this piece may take from token {@code at} on: the n-th bit is set if it may
   * take n. A set of bits, for phrases are looked for at every word of a text.
   */
  long lengths(List<Token> tokens, int at);

  /** A piece that need not be there; where it is, it is taken. */
  static Element optional(Element element) {
    return (tokens, at) -> {
      long lengths = element.lengths(tokens, at);
      return lengths == NO ? NONE : lengths;
    };
  }

  /** Nothing, in a place where {@code element} follows. */
  static Element before(Element element) {
    return (tokens, at) -> element.lengths(tokens, at) == NO ? NO : NONE;
  }

  /** Nothing, in a place where {@code element} does not follow. */
  static Element not(Element element) {
    return (tokens, at) -> element.lengths(tokens, at) == NO ? NONE : NO;
  }

  /** Up to {@code most} words, with no punctuation between them. */
  static Element gap(int most) {
    return (tokens, at) -> {
      long lengths = NONE;
      for (int n = 0; n < most && at + n < tokens.size() && tokens.get(at + n).isWord(); n++) {
        lengths |= ONE << n;
      }
      return lengths;
    };
  }
}
