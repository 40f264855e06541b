package io.calque.calques;

import io.calque.analysis.Token;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a phrase, or one of several.
 *
 * @param inflected words in lower case that stand for all their forms: {@code refuse}
 * @param exact words in lower case that stand for themselves alone
 * @param slots kinds of words
 */
record Choice(Set<String> inflected, Set<String> exact, Set<Slot> slots) implements Element {

  /** A slash with something on both sides; by itself it is a word. */
  private static final String BETWEEN = "(?<=.)/(?=.)";

  /** Copies the sets. */
  Choice {
    inflected = Set.copyOf(inflected);
    exact = Set.copyOf(exact);
    slots = Set.copyOf(slots);
  }

  /**
   * @param alternatives with {@code /} between them: {@code word}, {@code "word"}, {@code <noun>}
   * @throws IllegalArgumentException for a kind of word that does not exist
   */
  static Choice of(String alternatives) {
    Set<String> inflected = new HashSet<>();
    Set<String> exact = new HashSet<>();
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    for (String word : alternatives.split(BETWEEN, -1)) {
      if (word.startsWith("<")) {
        slots.add(slot(word));
      } else if (word.startsWith("\"") && word.length() > 2) {
        exact.add(word.substring(1, word.length() - 1));
      } else {
        inflected.add(word);
      }
    }
    return new Choice(inflected, exact, slots);
  }

  /** All its words, however they are meant. */
  Stream<String> words() {
    return Stream.concat(inflected.stream(), exact.stream());
  }

  /** All its words if no others are taken: what a sentence must have one of. */
  Optional<Set<String>> allWords() {
    return slots.isEmpty() ? Optional.of(words().collect(Collectors.toSet())) : Optional.empty();
  }

  @Override
  public long lengths(List<Token> tokens, int at) {
    return at < tokens.size() && takes(tokens.get(at)) ? ONE : NO;
  }

  /** Whether a token is one of the words. */
  boolean takes(Token token) {
    return exact.contains(token.folded()) || isInflected(token) || isOfKind(token);
  }

  private boolean isInflected(Token token) {
    for (String form : token.forms()) {
      if (inflected.contains(form)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfKind(Token token) {
    for (Slot slot : slots) {
      if (slot.takes(token)) {
        return true;
      }
    }
    return false;
  }

  private static Slot slot(String word) {
    return Arrays.stream(Slot.values())
        .filter(slot -> slot.word().equals(word))
        .findAny()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no kind of word "
                        + word
                        + "; there are "
                        + Arrays.stream(Slot.values())
                            .map(Slot::word)
                            .collect(Collectors.joining(", "))));
  }
}
