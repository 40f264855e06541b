package io.calque.attributions;

import io.calque.analysis.Token;
import io.calque.names.Names;
import java.util.List;
import java.util.Set;

/**
 * Noun phrases of a paragraph, read from where they end or begin: "the deputy minister of culture",
 * "officials and aides in Kyiv". An approximation by tags, chunks and names.
 */
final class Phrases {
  private static final int LONGEST = 16;
  private static final Set<String> LINKS =
      Set.of("of", "for", "and", "at", "in", "from", "with", "to", "on", "&");
  private static final Set<String> QUANTIFIERS = Set.of("all", "both", "half");
  private static final Set<String> CLAUSE_WORDS =
      Set.of("that", "which", "who", "whom", "what", "there", "how", "when", "where", "why", "as");

  private final List<Token> tokens;
  private final Names names;

  Phrases(List<Token> tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Where the noun phrase begins that ends before {@code end}; {@code end} if there is none. */
  int start(int end, int floor) {
    int at = end;
    int lowest = Math.max(floor, end - LONGEST);
    while (at > lowest) {
      boolean linked = at < end && at - 1 > lowest && isLink(at - 1) && isNominal(at - 2);
      boolean begun = at < end && isDeterminer(tokens.get(at)) && !isQuantifier(tokens.get(at - 1));
      if (!linked && (begun || !isNominal(at - 1))) {
        break;
      }
      at--;
    }
    return at;
  }

  /** Where the noun phrase ends that begins at {@code start}; {@code start} if there is none. */
  int end(int start, int ceiling) {
    int at = start;
    int highest = Math.min(ceiling, start + LONGEST);
    while (at < highest) {
      boolean linked = at > start && at + 1 < highest && isLink(at) && isNominal(at + 1);
      boolean next = at > start && isDeterminer(tokens.get(at)) && isNominal(at - 1);
      if (!linked && (next || !isNominal(at))) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether a token can be a word of a noun phrase that is no pronoun. */
  boolean isNominal(int i) {
    Token token = tokens.get(i);
    if (names.isName(token)) {
      return true;
    }
    if (CLAUSE_WORDS.contains(token.folded()) || token.hasTag("PRP_") || token.hasTag("MD")) {
      return false;
    }
    if (token.tags().isEmpty()) {
      return token.isWord() || token.text().equals("-");
    }
    boolean verb = token.hasTag("VB") && !inNounChunk(token);
    boolean function =
        token.hasTag("IN")
            || token.hasTag("CC")
            || token.hasTag("TO")
            || token.chunks().contains("B-PP");
    return !verb && !function && hasNominalTag(token);
  }

  private static boolean hasNominalTag(Token token) {
    return token.hasTag("NN")
        || token.hasTag("DT")
        || token.hasTag("JJ")
        || token.hasTag("CD")
        || token.hasTag("PRP$")
        || token.hasTag("POS")
        || (token.hasTag("VB") && inNounChunk(token));
  }

  private static boolean inNounChunk(Token token) {
    return token.chunks().stream().anyMatch(c -> c.contains("-NP"));
  }

  private static boolean isDeterminer(Token token) {
    return token.onlyTag("DT") || token.onlyTag("PRP$");
  }

  private static boolean isQuantifier(Token token) {
    return QUANTIFIERS.contains(token.folded());
  }

  private boolean isLink(int i) {
    return LINKS.contains(tokens.get(i).folded());
  }
}
