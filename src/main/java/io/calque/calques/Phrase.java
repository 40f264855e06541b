package io.calque.calques;

import io.calque.analysis.Token;
import io.calque.document.AnyOf;
import io.calque.document.WordIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pattern of a phrase. Immutable.
 *
 * <p>Example: {@code refuse from [the] !start} matches “refused from the offer” but not “refused
 * from the start”. The whole notation:
 *
 * <ul>
 *   <li>{@code word} — in any inflection; {@code "word"} — only as written
 *   <li>{@code one/other/<noun>} — any of them
 *   <li>{@code <noun>} — any word of that kind: {@link Slot}
 *   <li>{@code [word]} — there or not; where it is there, it is taken
 *   <li>{@code …} — up to three other words
 *   <li>{@code &word} — what comes next is that, and is no part of the phrase
 *   <li>{@code !word} — what comes next is not that; as the first piece, what comes before
 * </ul>
 *
 * @param before what must not come before it
 * @param head its first word, never optional: what to find it by
 * @param rest what follows
 * @param needed of each of these sets, a sentence with the phrase has one; the rarest first
 * @param literals all that stands in the pattern, word by word
 */
record Phrase(
    Optional<Choice> before,
    Choice head,
    List<Element> rest,
    List<AnyOf> needed,
    Set<String> literals) {
  private static final int GAP = 3;

  /** As short as the shortest word: long words are rare. */
  private static final Comparator<Set<String>> RAREST_FIRST =
      Comparator.comparing(words -> -words.stream().mapToInt(String::length).min().orElseThrow());

  /** Taken all together they are shorter than a {@code long} has bits. */
  private static final int MOST_PIECES = 20;

  /** Copies the collections. */
  Phrase {
    rest = List.copyOf(rest);
    needed = List.copyOf(needed);
    literals = Set.copyOf(literals);
  }

  /**
   * @throws IllegalArgumentException if {@code pattern} begins with a piece that need not be there,
   *     is too long, or names a kind of word that does not exist
   */
  static Phrase of(String pattern) {
    List<String> parts = new ArrayList<>(Arrays.asList(pattern.strip().split("\\s+")));
    Optional<Choice> before = Optional.empty();
    if (parts.get(0).startsWith("!")) {
      before = Optional.of(Choice.of(parts.remove(0).substring(1)));
    }
    if (parts.isEmpty() || !(element(parts.get(0)) instanceof Choice head)) {
      throw new IllegalArgumentException("a phrase begins with a word: " + pattern);
    }
    if (parts.size() > MOST_PIECES) {
      throw new IllegalArgumentException(
          "a phrase has at most " + MOST_PIECES + " pieces: " + pattern);
    }
    return new Phrase(
        before,
        head,
        parts.stream().skip(1).map(Phrase::element).toList(),
        parts.stream().flatMap(Phrase::words).sorted(RAREST_FIRST).map(AnyOf::new).toList(),
        new HashSet<>(Arrays.asList(pattern.split("[\\s/\\[\\]\"]+"))));
  }

  /** Whether a sentence has all that is needed. */
  boolean mayStandIn(WordIndex words, int sentence) {
    for (AnyOf oneOf : needed) {
      if (!words.mayHaveOne(oneOf, sentence)) {
        return false;
      }
    }
    return true;
  }

  /** Where the phrase ends, exclusive, if it begins at token {@code at}; the farthest end. */
  OptionalInt end(List<Token> tokens, int at) {
    if (at > 0 && before.filter(b -> b.takes(tokens.get(at - 1))).isPresent()) {
      return OptionalInt.empty();
    }
    long lengths = head.lengths(tokens, at);
    for (int i = 0; i < rest.size() && lengths != Element.NO; i++) {
      lengths = longer(lengths, rest.get(i), tokens, at);
    }
    return lengths == Element.NO
        ? OptionalInt.empty()
        : OptionalInt.of(at + Long.SIZE - 1 - Long.numberOfLeadingZeros(lengths));
  }

  /** The lengths of a phrase with one more piece. */
  private static long longer(long lengths, Element piece, List<Token> tokens, int at) {
    long longer = Element.NO;
    for (long left = lengths; left != 0; left &= left - 1) {
      int length = Long.numberOfTrailingZeros(left);
      longer |= piece.lengths(tokens, at + length) << length;
    }
    return longer;
  }

  /** Whether every word that it takes stands in the pattern just as it does in the text. */
  boolean isAsWritten(List<Token> taken) {
    return taken.stream().allMatch(token -> literals.contains(token.folded()));
  }

  /** The words of which one must stand there, if no other word will do. */
  private static Stream<Set<String>> words(String part) {
    if (part.startsWith("&")) {
      return words(part.substring(1));
    }
    boolean isNeeded = !part.equals("…") && !part.startsWith("!") && !part.startsWith("[");
    return isNeeded ? Choice.of(part).allWords().stream() : Stream.empty();
  }

  private static Element element(String part) {
    if (part.equals("…")) {
      return Element.gap(GAP);
    }
    if (part.startsWith("!")) {
      return Element.not(element(part.substring(1)));
    }
    if (part.startsWith("&")) {
      return Element.before(element(part.substring(1)));
    }
    if (part.startsWith("[") && part.endsWith("]")) {
      return Element.optional(element(part.substring(1, part.length() - 1)));
    }
    return Choice.of(part);
  }
}
