package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.attributions.AttributedPassage;
import io.calque.attributions.Attribution;
import io.calque.attributions.Place;
import io.calque.document.Document;
import io.calque.quotations.Quotation;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An attribution that ends a quotation from within, before the closing mark: "“We will see, he
 * said.”" Who tells in quotation what another said quotes him in turn.
 */
final class SwallowedAttribution implements Detector {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  SwallowedAttribution(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    List<Quotation> all = document.quotations().all();
    Map<Integer, Quotation> byEnd =
        all.stream()
            .filter(q -> q.closed() && q.depth() == 0 && q.speech())
            .collect(Collectors.toMap(q -> q.inside().end(), Function.identity(), (a, b) -> a));
    return document.attributions().passages().stream()
        .flatMap(p -> p.attributions().stream().filter(a -> isSwallowed(p, a, byEnd)))
        .filter(a -> isOutermost(a.span(), all))
        .map(
            a ->
                new Match(
                    a.span(),
                    "“%s” stands inside the quotation that it credits; close the quotation before it."
                        .formatted(document.source().slice(a.span()))));
  }

  private static boolean isSwallowed(
      AttributedPassage passage, Attribution attribution, Map<Integer, Quotation> byEnd) {
    List<Token> tokens = passage.tokens();
    int from = attribution.from();
    int to = attribution.to();
    return attribution.place() == Place.AFTER
        && PRONOUNS.contains(attribution.speaker().last().folded())
        && from > 0
        && tokens.get(from - 1).text().equals(",")
        && to < tokens.size()
        && tokens.get(to).text().equals(".")
        && byEnd.containsKey(tokens.get(to).span().end());
  }

  private static boolean isOutermost(Span span, List<Quotation> all) {
    return all.stream().filter(q -> q.span().contains(span)).noneMatch(q -> q.depth() > 0);
  }
}
