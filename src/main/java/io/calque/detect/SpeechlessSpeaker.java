package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.attributions.Attribution;
import io.calque.attributions.Attribution.Shape;
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
 * A thing that is said to have spoken: "the briefings said". Reports, ministries and capitals speak
 * in the news; fires, talks and tonnes of wheat do not.
 */
final class SpeechlessSpeaker implements Detector {
  /** Verbs that only voices have; a fall may show or suggest. */
  private static final Set<String> VERBS =
      Set.of("say", "stress", "admit", "reply", "emphasize", "emphasise");

  /** How far back a relative pronoun is looked for, in tokens. */
  private static final int CLAUSE = 15;

  private final WordList silent;

  SpeechlessSpeaker(Card options) {
    this.silent = WordList.of("en", options.string("silent"));
  }

  @Override
  public Stream<Match> detect(Document document) {
    return document.attributions().passages().stream()
        .flatMap(
            p ->
                p.attributions().stream()
                    .filter(a -> isSpeechless(a) && isSubject(p.tokens(), a.from())))
        .map(attribution -> match(attribution, document));
  }

  private boolean isSpeechless(Attribution attribution) {
    Token head = attribution.speaker().head();
    return attribution.shape() == Shape.SPEAKER_FIRST
        && attribution.verb().lemmas().stream().anyMatch(VERBS::contains)
        && !head.isCapitalized()
        && head.hasTag("NN")
        && head.lemmas().stream().anyMatch(silent::contains);
  }

  /** Not the end of a longer subject: "the man who lost his house said". */
  private static boolean isSubject(List<Token> tokens, int from) {
    boolean object =
        from > 0
            && Stream.of("VB", "IN", "TO", "DT", "JJ", "PRP")
                .anyMatch(tokens.get(from - 1)::hasTag);
    return !object
        && IntStream.iterate(from - 1, i -> i >= 0 && i > from - CLAUSE, i -> i - 1)
            .mapToObj(tokens::get)
            .takeWhile(Token::isWord)
            .noneMatch(t -> t.hasTag("WP") || t.hasTag("WDT") || t.hasTag("WRB"));
  }

  private static Match match(Attribution attribution, Document document) {
    return new Match(
            attribution.span(),
            "“%s” cannot say anything; find out in the source who spoke."
                .formatted(attribution.speaker().head()))
        .mildIf(document.quotations().isQuoted(attribution.span()));
  }
}
