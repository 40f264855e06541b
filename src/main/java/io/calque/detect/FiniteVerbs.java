package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.words.WordList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which words of a sentence are finite verbs: those that can head a clause ("goes", "went", "will",
 * not "to go", "gone", "going").
 *
 * <p>Tags are ambiguous, so there are two answers. A verb is <em>likely</em> where tag and chunk
 * agree: ask it to be sure that a clause is whole. A verb is <em>possible</em> where any reading of
 * the word allows it and the word before does not forbid it: ask it to be sure that a clause has
 * none.
 */
final class FiniteVerbs {
  private static final WordList AUXILIARIES = WordList.of("en", "finite-auxiliaries");
  private static final WordList MODALS = WordList.of("en", "modal-verbs");
  private static final WordList ARTICLES = WordList.of("en", "articles");

  private final List<Token> tokens;

  FiniteVerbs(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  /** Where one is likely, in order. */
  IntStream likely() {
    return IntStream.range(0, tokens.size()).filter(this::likely);
  }

  /** Whether one is possible among {@code [from, to)}. */
  boolean possibleIn(int from, int to) {
    return IntStream.range(from, to).anyMatch(this::possible);
  }

  /** Whether the word is a finite verb, as tag and chunk say together. */
  boolean likely(int i) {
    Token token = tokens.get(i);
    if (isInfinitive(i)) {
      return false;
    }
    if (AUXILIARIES.contains(token.folded()) || isClitic(token)) {
      return true;
    }
    return isOnlyFinite(token) || (hasFiniteReading(token) && isInVerbPhrase(token));
  }

  /** Whether the word could be a finite verb, by any of its readings. */
  boolean possible(int i) {
    Token token = tokens.get(i);
    if (AUXILIARIES.contains(token.folded()) || isClitic(token)) {
      return true;
    }
    boolean unknown = token.tags().isEmpty() && token.isWord() && !token.isCapitalized();
    return (unknown || hasFiniteReading(token)) && !isInfinitive(i) && !isNounByPlace(i);
  }

  /** A verb after "to" or a modal, such as "have" in "to have" and "will have". */
  private boolean isInfinitive(int i) {
    if (i == 0) {
      return false;
    }
    String before = tokens.get(i - 1).folded();
    boolean afterNot = i > 1 && (before.equals("not") || before.equals("n't"));
    String governor = afterNot ? tokens.get(i - 2).folded() : before;
    return governor.equals("to") || MODALS.contains(governor);
  }

  /** A noun or adjective that looks like a verb: "the cost", "of interest". */
  private boolean isNounByPlace(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return ARTICLES.contains(before.folded()) || before.folded().equals("of");
  }

  private static boolean isClitic(Token token) {
    return switch (token.folded()) {
      case "'re", "'ve", "'ll", "'d", "'m" -> true;
      case "'s" -> token.hasTag("VB");
      default -> false;
    };
  }

  private static boolean isOnlyFinite(Token token) {
    return !token.tags().isEmpty() && token.tags().stream().allMatch(FiniteVerbs::isFiniteTag);
  }

  private static boolean hasFiniteReading(Token token) {
    return token.tags().stream().anyMatch(FiniteVerbs::isFiniteTag);
  }

  private static boolean isFiniteTag(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private static boolean isInVerbPhrase(Token token) {
    return token.chunks().stream().anyMatch(c -> c.endsWith("-VP"));
  }
}
