package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two main clauses with nothing but a comma between them: "the offensive has not gained momentum,
 * the command has not used its reserves". Only the first comma of a sentence is judged, and only
 * where nothing else parts the sentence.
 */
final class CommaSplice implements Detector {
  /** With these, a sentence is speech, a series or a list, and its commas are another matter. */
  private static final Set<String> OTHER_MARKS =
      Set.of("“", "”", "\"", "«", "»", "‘", "?", "!", ";", ":", "—", "–", "…", "-");

  private static final Set<String> PRONOUNS = Set.of("he", "it", "she", "there", "they", "this");

  /** "Should it fail, the bank pays." */
  private static final Set<String> INVERTED = Set.of("should", "had", "were");

  private static final Set<String> COORDINATORS = Set.of("and", "but", "or", "so");

  private static final WordList SUBORDINATORS = WordList.of("en", "subordinators");
  private static final WordList REPORTING = WordList.of("en", "attribution-verbs");

  /** Shorter halves are rhetoric: "I came, I saw". */
  private static final int MIN_TOKENS = 5;

  /** How far after "the" the verb of its clause may stand. */
  private static final int REACH = 8;

  CommaSplice(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.sentences().stream().skip(1).flatMap(CommaSplice::inSentence);
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int stop = tokens.size() - 1;
    int comma = IntStream.range(0, stop).filter(i -> isComma(tokens, i)).findFirst().orElse(stop);
    if (comma < MIN_TOKENS
        || stop - comma <= MIN_TOKENS
        || !tokens.get(stop).text().equals(".")
        || tokens.stream().anyMatch(t -> OTHER_MARKS.contains(t.text()))) {
      return Stream.of();
    }
    FiniteVerbs verbs = new FiniteVerbs(sentence);
    return isMainClause(tokens, verbs, comma)
            && beginsClause(tokens, verbs, comma + 1)
            && !isSeries(tokens, comma + 1)
        ? Stream.of(match(tokens.get(comma - 1), tokens.get(comma + 1)))
        : Stream.of();
  }

  private static boolean isComma(List<Token> tokens, int i) {
    return tokens.get(i).text().equals(",");
  }

  /** Whether what stands before the comma can stand alone, down to its last piece. */
  private static boolean isMainClause(List<Token> tokens, FiniteVerbs verbs, int comma) {
    Token first = tokens.get(0);
    boolean opensMain =
        Stream.of("IN", "TO", "VBG", "VBN", "RB", "CC", "WP", "WRB").noneMatch(first::hasTag)
            && !INVERTED.contains(first.folded())
            && !(first.hasTag("VB") && !first.hasTag("NN"));
    int piece =
        IntStream.range(0, comma)
            .filter(i -> tokens.get(i).folded().equals("that") || isCoordinator(tokens, i))
            .reduce(0, (a, b) -> b);
    return opensMain
        && tokens.subList(0, comma).stream().noneMatch(t -> SUBORDINATORS.contains(t.folded()))
        && IntStream.range(piece, comma).anyMatch(verbs::likely);
  }

  /** Whether a new subject and its verb follow, other than "he said" or "the paper reported". */
  private static boolean beginsClause(List<Token> tokens, FiniteVerbs verbs, int from) {
    Token subject = tokens.get(from);
    boolean comparison = tokens.get(from + 1).hasTag("JJR") || tokens.get(from + 1).hasTag("RBR");
    int end = from;
    if (PRONOUNS.contains(subject.folded())) {
      end = isContraction(tokens.get(from + 1)) ? from : from + 2;
    } else if (subject.folded().equals("the") && !comparison) {
      end = Math.min(from + REACH, tokens.size());
    }
    for (int i = from + 1; i < end; i++) {
      Token token = tokens.get(i);
      if (isComma(tokens, i) || isCoordinator(tokens, i) || opensRelative(token)) {
        return false;
      }
      if (verbs.likely(i)) {
        return !REPORTING.contains(token.folded());
      }
    }
    return false;
  }

  /** "It's": who writes so writes as people talk, with commas for pauses. */
  private static boolean isContraction(Token token) {
    return token.text().startsWith("'") || token.text().startsWith("’");
  }

  /** "That", "who"; "he" in "the time he came". */
  private static boolean opensRelative(Token token) {
    return Stream.of("WP", "WDT", "WRB", "PRP_S", "TO").anyMatch(token::hasTag)
        || token.folded().equals("that");
  }

  private static boolean isCoordinator(List<Token> tokens, int i) {
    return COORDINATORS.contains(tokens.get(i).folded());
  }

  /** "The wind blew, the rain fell, and …". */
  private static boolean isSeries(List<Token> tokens, int from) {
    return IntStream.range(from, tokens.size() - 1)
        .anyMatch(i -> isComma(tokens, i) && isCoordinator(tokens, i + 1));
  }

  private static Match match(Token last, Token first) {
    return new Match(
        last.span().to(first.span()),
        "Two sentences meet at “%s, %s” with only a comma between them; set a full stop or join them by a word."
            .formatted(last, first));
  }
}
