package io.calque.detect;

import io.calque.attributions.AttributedPassage;
import io.calque.attributions.Attribution;
import io.calque.document.Document;
import io.calque.quotations.Quotation;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same words credited twice to the same speaker: "officials said, officials said". */
final class DoubledAttribution implements Detector {

  /** How many attributions may stand between the two. */
  private static final int FARTHEST = 3;

  @Override
  public Stream<Match> detect(Document document) {
    Set<Span> quotations =
        document.quotations().all().stream().map(Quotation::span).collect(Collectors.toSet());
    return document.attributions().passages().stream()
        .flatMap(p -> inPassage(p, quotations, document));
  }

  private static Stream<Match> inPassage(
      AttributedPassage passage, Set<Span> quotations, Document document) {
    List<Attribution> all = passage.attributions();
    Stream<Match> tails =
        all.stream().flatMap(a -> new CreditTail(passage, a).match(document).stream());
    return Stream.concat(tails, pairs(passage, all, quotations).map(c -> match(c, document)));
  }

  private static Stream<Credits> pairs(
      AttributedPassage passage, List<Attribution> all, Set<Span> quotations) {
    return IntStream.range(1, all.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.iterate(i - 1, j -> j >= 0 && j >= i - FARTHEST, j -> j - 1)
                    .mapToObj(j -> new Credits(passage, all.get(j), all.get(i)))
                    .filter(c -> c.isTwice() || c.isAroundQuotation(quotations))
                    .findFirst()
                    .stream());
  }

  private static Match match(Credits credits, Document document) {
    Attribution first = credits.first();
    Attribution second = credits.second();
    return new Match(
            second.span(),
            "“%s” credits these words again, after “%s”; keep one."
                .formatted(
                    document.source().slice(second.span()), document.source().slice(first.span())))
        .with(new Related(first.span(), "first credited here"))
        .mildIf(first.quoted() && second.quoted());
  }
}
