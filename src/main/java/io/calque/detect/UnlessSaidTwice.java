package io.calque.detect;

import io.calque.bitext.Pair;
import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.text.Span;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a detector finds to be said twice, half excused where the original says it twice too. It
 * expects the first copy to be what a match is related to, and the second at the end of the match.
 */
record UnlessSaidTwice(Detector detector) implements Detector {
  @Override
  public Stream<Match> detect(Document document) {
    return detector
        .detect(document)
        .map(match -> isOriginal(match, document) ? excused(match) : match);
  }

  private static Match excused(Match match) {
    return match.mildIf(true).adding("The source repeats itself here too.");
  }

  private static boolean isOriginal(Match match, Document document) {
    if (document.bitext().isEmpty() || match.related().isEmpty()) {
      return false;
    }
    Span first = match.related().get(0).span();
    Span second = second(match.span(), first);
    Optional<Pair> pair = document.bitext().get().at(second);
    return pair.filter(p -> p.span().contains(first) && first.end() <= second.start()).isPresent()
        && pair.get().saysTwice(first, second);
  }

  private static Span second(Span match, Span first) {
    return match.overlaps(first)
        ? new Span(Math.max(first.end(), match.end() - first.length()), match.end())
        : match;
  }
}
