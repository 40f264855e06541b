package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.attributions.AttributedPassage;
import io.calque.attributions.Attribution;
import io.calque.attributions.Attribution.Shape;
import io.calque.attributions.Place;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An attribution that is a sentence by itself: "“It rained.” He added." What it credits stands
 * behind a full stop, or is lost.
 */
final class OrphanAttribution implements Detector {
  private static final Set<String> CLOSING = Set.of("”", "\"", "’", "»", "“");

  private final WordList verbs;

  OrphanAttribution(Card options) {
    this.verbs = WordList.of("en", options.string("verbs"));
  }

  @Override
  public Stream<Match> detect(Document document) {
    return document.attributions().passages().stream()
        .flatMap(p -> p.attributions().stream().filter(a -> isOrphan(a, p)))
        .map(attribution -> match(attribution, document));
  }

  private boolean isOrphan(Attribution attribution, AttributedPassage passage) {
    List<Token> tokens = passage.tokens();
    int from = attribution.from();
    int to = attribution.to();
    return attribution.place() == Place.ALONE
        && attribution.shape() == Shape.SPEAKER_FIRST
        && attribution.verb().hasTag("VBD")
        && verbs.has(attribution.verb().folded())
        && tokens.get(from).isCapitalized()
        && from > 0
        && CLOSING.contains(tokens.get(from - 1).text())
        && to < tokens.size()
        && tokens.get(to).text().equals(".")
        && !attribution.quoted();
  }

  private static Match match(Attribution attribution, Document document) {
    return new Match(
        attribution.span(),
        "“%s.” stands as a sentence and credits nothing; join it to the quotation by a comma."
            .formatted(document.source().slice(attribution.span())));
  }
}
