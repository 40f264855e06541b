package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A subject, a relative clause, and then the subject again as a pronoun: "Farmers in the north,
 * where the harvest failed, they welcomed it."
 */
final class ResumptivePronoun implements Detector {
  private static final Set<String> RELATIVES = Set.of("where", "which", "who", "whom", "whose");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we");

  /** Tags of words that open something else than a subject: "In Leeds, where …, they". */
  private static final Set<String> NO_SUBJECT = Set.of("IN", "TO", "RB", "VB", "WP", "WRB");

  ResumptivePronoun(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.sentences().stream()
        .flatMap(s -> inSentence(s).map(m -> m.mildIf(document.quotations().isQuoted(s.span()))));
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] commas =
        IntStream.range(1, tokens.size() - 2)
            .filter(i -> ",;".contains(tokens.get(i).text()))
            .dropWhile(i -> !RELATIVES.contains(tokens.get(i + 1).folded()))
            .limit(2)
            .toArray();
    if (commas.length < 2 || !opensWithSubject(tokens.get(0))) {
      return Stream.of();
    }
    FiniteVerbs verbs = new FiniteVerbs(sentence);
    boolean bareSubject = IntStream.range(0, commas[0]).noneMatch(verbs::possible);
    Token pronoun = tokens.get(commas[1] + 1);
    boolean resumed =
        tokens.get(commas[1]).text().equals(",")
            && PRONOUNS.contains(pronoun.folded())
            && verbs.likely(commas[1] + 2);
    return bareSubject && resumed ? Stream.of(match(sentence, commas[0], pronoun)) : Stream.of();
  }

  private static boolean opensWithSubject(Token first) {
    return first.isWord() && NO_SUBJECT.stream().noneMatch(first::hasTag);
  }

  private static Match match(Sentence sentence, int comma, Token pronoun) {
    List<Token> tokens = sentence.tokens();
    Token subject = tokens.get(comma - 1);
    return new Match(
            pronoun.span(),
            "“%s” says the subject of the sentence again; drop it.".formatted(pronoun))
        .with(new Related(tokens.get(0).span().to(subject.span()), "the subject"));
  }
}
