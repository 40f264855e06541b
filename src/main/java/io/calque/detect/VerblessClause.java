package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A conjunction that opens a clause, and no verb between it and the end of the sentence: "they
 * asked her whether the truth about the queen."
 */
final class VerblessClause implements Detector {
  private static final Set<String> CONJUNCTIONS =
      Set.of("although", "because", "though", "unless", "whereas", "whether");

  private static final Set<String> END = Set.of(".", "?", "!");

  /** Shorter ones are set phrases: "whether a lot or a little", "though no less". */
  private static final int MIN_WORDS = 5;

  VerblessClause(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.sentences().stream().flatMap(VerblessClause::inSentence);
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int stop = tokens.size() - 1;
    int conjunction = stop;
    while (conjunction > 0 && !CONJUNCTIONS.contains(tokens.get(conjunction).folded())) {
      conjunction--;
    }
    if (conjunction <= 0
        || !END.contains(tokens.get(stop).text())
        || stop - conjunction <= MIN_WORDS
        || !opensNounPhrase(tokens.get(conjunction + 1))) {
      return Stream.of();
    }
    FiniteVerbs verbs = new FiniteVerbs(sentence);
    boolean choice =
        tokens.subList(conjunction, stop).stream().anyMatch(t -> t.folded().equals("or"));
    return choice || IntStream.range(conjunction, stop).anyMatch(verbs::possible)
        ? Stream.of()
        : Stream.of(match(tokens.get(conjunction), tokens.get(stop - 1)));
  }

  private static boolean opensNounPhrase(Token token) {
    return (token.hasTag("DT") && !token.folded().equals("no"))
        || token.hasTag("PRP")
        || token.hasTag("NNP")
        || token.hasTag("NNS");
  }

  private static Match match(Token conjunction, Token last) {
    return new Match(
        conjunction.span().to(last.span()),
        "“%s” opens a clause, but no verb follows; see the source for what is lost."
            .formatted(conjunction));
  }
}
