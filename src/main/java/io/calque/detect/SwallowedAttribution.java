package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.attributions.AttributedPassage;
import io.calque.attributions.Attribution;
import io.calque.attributions.Place;
import io.calque.document.Document;
import io.calque.names.Names;
import io.calque.quotations.Quotation;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
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
  private static final Set<String> THIRD_PERSONS =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "they", "them", "their");

  SwallowedAttribution(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    Map<Integer, Quotation> byEnd =
        document.quotations().all().stream()
            .filter(q -> q.closed() && q.depth() == 0 && q.speech())
            .collect(Collectors.toMap(q -> q.inside().end(), Function.identity(), (a, b) -> a));
    return document.attributions().passages().stream()
        .flatMap(
            p -> p.attributions().stream().filter(a -> isSwallowed(p, a, byEnd, document.names())))
        .map(
            a ->
                new Match(
                    a.span(),
                    "“%s” stands inside the quotation that it credits; close the quotation before it."
                        .formatted(document.source().slice(a.span()))));
  }

  private static boolean isSwallowed(
      AttributedPassage passage,
      Attribution attribution,
      Map<Integer, Quotation> byEnd,
      Names names) {
    List<Token> tokens = passage.tokens();
    int from = attribution.from();
    int to = attribution.to();
    boolean ends =
        attribution.place() == Place.AFTER
            && PRONOUNS.contains(attribution.speaker().last().folded())
            && from > 0
            && tokens.get(from - 1).text().equals(",")
            && to < tokens.size()
            && tokens.get(to).text().equals(".");
    Quotation quotation = ends ? byEnd.get(tokens.get(to).span().end()) : null;
    return quotation != null && !tellsOfOthers(tokens, from, quotation, names);
  }

  /** "“My brother runs the lift. It never stops, he said.”" */
  private static boolean tellsOfOthers(
      List<Token> tokens, int end, Quotation quotation, Names names) {
    int start = end;
    while (start > 0 && tokens.get(start - 1).span().start() >= quotation.inside().start()) {
      start--;
    }
    return tokens.subList(start, end).stream()
        .anyMatch(t -> THIRD_PERSONS.contains(t.folded()) || names.isName(t));
  }
}
