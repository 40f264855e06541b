package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.words.WordList;
import java.util.List;
import java.util.Set;
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
  private static final Set<String> PREPOSITIONS =
      Set.of("about", "at", "by", "for", "from", "in", "into", "of", "per", "than", "with");

  private static final Set<String> RELATIVES =
      Set.of("when", "where", "which", "who", "whom", "whose");

  /** Verbs whose past looks like their noun: "every seat cost too much". */
  private static final Set<String> UNCHANGING =
      Set.of("bet", "cast", "cost", "cut", "hit", "hurt", "put", "set", "shut", "split", "spread");

  private final List<Token> tokens;

  FiniteVerbs(Sentence sentence) {
    this.tokens = sentence.tokens();
  }

  /** Where one is likely, in order. */
  IntStream likely() {
    return IntStream.range(0, tokens.size()).filter(this::likely);
  }

  /** Whether the word is a finite verb, as tag and chunk say together. */
  boolean likely(int i) {
    Token token = tokens.get(i);
    if (isInfinitive(i)) {
      return false;
    }
    if (AUXILIARIES.contains(token.folded()) || isClitic(i)) {
      return true;
    }
    return isOnlyFinite(token) || (hasFiniteReading(token) && isInVerbPhrase(token));
  }

  /** Whether the word could be a finite verb, by any of its readings. */
  boolean possible(int i) {
    Token token = tokens.get(i);
    if (AUXILIARIES.contains(token.folded()) || isClitic(i)) {
      return true;
    }
    boolean unknown = token.tags().isEmpty() && token.isWord() && !token.isCapitalized();
    boolean unchanging = UNCHANGING.contains(token.folded());
    return (unknown || unchanging || hasFiniteReading(token))
        && !isInfinitive(i)
        && !isNounByPlace(i);
  }

  /**
   * Where the main clause that ends before {@code end} could have one. Those of relative clauses
   * between commas are not its own, nor are participles after the subject: "the seat, shared with
   * others, …".
   */
  IntStream possibleInMainClauseBefore(int end) {
    IntStream.Builder found = IntStream.builder();
    int commas = 0;
    boolean relative = false;
    for (int i = 0; i < end; i++) {
      if (tokens.get(i).text().equals(",")) {
        commas++;
        relative = RELATIVES.contains(tokens.get(i + 1).folded());
      } else if (!relative && possible(i) && !(commas == 1 && isParticipleAfterComma(i, end))) {
        found.add(i);
      }
    }
    return found.build();
  }

  private boolean isParticipleAfterComma(int i, int end) {
    Token next = tokens.get(i + 1);
    return tokens.get(i).hasTag("VBN")
        && tokens.get(i - 1).text().equals(",")
        && (next.hasTag("IN") || next.hasTag("TO") || next.hasTag("RB"))
        && tokens.subList(i, end).stream().anyMatch(t -> t.text().equals(","));
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

  /** A noun or adjective that looks like a verb: "the cost", "of interest", "the film Salt". */
  private boolean isNounByPlace(int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return ARTICLES.contains(before.folded())
        || PREPOSITIONS.contains(before.folded())
        || (before.onlyTag("JJ") && !opensObject(i + 1))
        || before.onlyTag("POS")
        || tokens.get(i).hasTag("CC")
        || (tokens.get(i).hasTag("NN") && (tokens.get(i).isCapitalized() || isSingularNoun(i)));
  }

  /** "Plate" in "with a license plate": no plural verb follows a noun in the singular. */
  private boolean isSingularNoun(int i) {
    Token token = tokens.get(i);
    return !UNCHANGING.contains(token.folded())
        && token.tags().stream().noneMatch(t -> isFiniteTag(t) && !t.equals("VBP"))
        && !tokens.get(i - 1).hasTag("NNS")
        && !opensObject(i + 1)
        && token.chunks().stream().anyMatch(c -> c.endsWith("-NP-singular"));
  }

  /** "The right" in "reserve the right": a noun is not followed by another noun phrase. */
  private boolean opensObject(int i) {
    return i < tokens.size() && (tokens.get(i).hasTag("DT") || tokens.get(i).hasTag("PRP"));
  }

  /** "'s" is a verb where its tag says so, and after a word that cannot possess: "that's". */
  private boolean isClitic(int i) {
    return switch (tokens.get(i).folded()) {
      case "'re", "'ve", "'ll", "'d", "'m" -> true;
      case "'s" -> tokens.get(i).hasTag("VB") || (i > 0 && isPronoun(tokens.get(i - 1)));
      default -> false;
    };
  }

  private static boolean isPronoun(Token token) {
    boolean noun = token.tags().isEmpty() || token.hasTag("NN") || token.hasTag("CD");
    return !noun || token.hasTag("PRP");
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
