package io.calque.calques;

import io.calque.analysis.Token;
import java.util.List;
import java.util.stream.IntStream;

/** One piece of a phrase's pattern. Immutable. */
@FunctionalInterface
interface Element {

  /** Where this piece may end, exclusive, if it begins at token {@code at}; empty if it cannot. */
  IntStream ends(List<Token> tokens, int at);

  /** A piece that need not be there; where it is, it is taken. */
  static Element optional(Element element) {
    return (tokens, at) -> {
      int[] ends = element.ends(tokens, at).toArray();
      return ends.length > 0 ? IntStream.of(ends) : IntStream.of(at);
    };
  }

  /** Nothing, in a place where {@code element} follows. */
  static Element before(Element element) {
    return (tokens, at) ->
        element.ends(tokens, at).findAny().isPresent() ? IntStream.of(at) : IntStream.empty();
  }

  /** Nothing, in a place where {@code element} does not follow. */
  static Element not(Element element) {
    return (tokens, at) ->
        element.ends(tokens, at).findAny().isPresent() ? IntStream.empty() : IntStream.of(at);
  }

  /** Up to {@code most} words, with no punctuation between them. */
  static Element gap(int most) {
    return (tokens, at) ->
        IntStream.concat(
            IntStream.of(at),
            IntStream.range(at, Math.min(at + most, tokens.size()))
                .takeWhile(i -> tokens.get(i).isWord())
                .map(i -> i + 1));
  }
}
