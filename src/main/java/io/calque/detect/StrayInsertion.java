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

/** A bare verb between dashes, with nobody who does it: "the minister – understand – has said". */
final class StrayInsertion implements Detector {
  private static final Set<String> DASHES = Set.of("–", "—", "-", "--", "―");
  private static final WordList ASIDES = WordList.of("en", "verbs-as-asides");

  StrayInsertion(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.sentences().stream().flatMap(StrayInsertion::inSentence);
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(1, tokens.size() - 3)
        .filter(i -> isDash(tokens.get(i)) && isDash(tokens.get(i + 2)))
        .filter(i -> tokens.get(i - 1).isWord() && tokens.get(i + 3).isWord())
        .filter(i -> isBareVerb(tokens.get(i + 1)))
        .mapToObj(i -> match(tokens.subList(i, i + 3)));
  }

  private static boolean isDash(Token token) {
    return DASHES.contains(token.text());
  }

  private static boolean isBareVerb(Token token) {
    return token.onlyTag("VB") && !token.hasTag("VBG") && !ASIDES.contains(token.folded());
  }

  private static Match match(List<Token> insertion) {
    return new Match(
        insertion.get(0).span().to(insertion.get(2).span()),
        "“%s” stands alone between dashes and belongs to no sentence; delete it or see the source."
            .formatted(insertion.get(1)));
  }
}
