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
 * A main clause whose only verb is the participle of a verb that needs an object, and has none:
 * "Six of its aircraft grounded while they wait for parts."
 */
final class UnfinishedPassive implements Detector {
  private static final WordList PARTICIPLES = WordList.of("en", "participles-with-objects");

  /** In speech, headings and captions the auxiliary may be left out. */
  private static final Set<String> NO_PROSE =
      Set.of("“", "”", "\"", ":", "?", "!", "(", ")", "[", "]", "–", "—", "…");

  private static final Set<String> COORDINATORS = Set.of("and", "but");

  private static final int MIN_WORDS = 5;

  UnfinishedPassive(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.passages().stream()
        .skip(1)
        .filter(p -> p.block().kind().isRunningProse())
        .flatMap(p -> p.sentences().stream())
        .flatMap(UnfinishedPassive::inSentence);
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int stop = tokens.size() - 1;
    int end = IntStream.range(0, stop).filter(i -> endsClause(tokens, i)).findFirst().orElse(stop);
    if (end < MIN_WORDS
        || !tokens.get(stop).text().equals(".")
        || !opensWithSubject(tokens.get(0))
        || tokens.subList(0, end).stream().anyMatch(t -> NO_PROSE.contains(t.text()))) {
      return Stream.of();
    }
    FiniteVerbs verbs = new FiniteVerbs(sentence);
    int verb = verbs.possibleInMainClauseBefore(end).findFirst().orElse(end);
    boolean alone =
        IntStream.range(verb + 1, end).noneMatch(i -> verbs.likely(i) && !isReduced(tokens, i));
    return verb > 0
            && verb + 1 < end
            && alone
            && lacksObject(tokens.get(verb), tokens.get(verb + 1))
        ? Stream.of(match(tokens.get(verb - 1), tokens.get(verb)))
        : Stream.of();
  }

  /** Where a new main clause begins: ", and the last one". */
  private static boolean endsClause(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).text().equals(",")
        && COORDINATORS.contains(tokens.get(i + 1).folded())
        && (tokens.get(i + 2).hasTag("DT") || tokens.get(i + 2).hasTag("PRP"));
  }

  private static boolean opensWithSubject(Token first) {
    return first.isWord()
        && first.isCapitalized()
        && Stream.of("CC", "RB", "UH", "WP", "WRB", "IN", "TO", "VB").noneMatch(first::hasTag);
  }

  /** "Ordered by" in "the inspection ordered by the manufacturer". */
  private static boolean isReduced(List<Token> tokens, int i) {
    return tokens.get(i).hasTag("VBN") && tokens.get(i + 1).hasTag("IN");
  }

  private static boolean lacksObject(Token verb, Token next) {
    return PARTICIPLES.contains(verb.folded())
        && (next.hasTag("IN") || next.hasTag("RB") || next.folded().equals("while"))
        && !next.hasTag("DT");
  }

  private static Match match(Token before, Token participle) {
    return new Match(
        before.span().to(participle.span()),
        "“%s” needs an object, or “was”, “were” or “have been” before it.".formatted(participle));
  }
}
