package io.calque.detect;

import io.calque.document.Document;
import io.calque.names.Mention;
import io.calque.names.Variant;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import java.util.stream.Stream;

/** A name that is spelled in two ways: one finding for each spelling, where it first stands. */
final class DriftingName implements Detector {

  DriftingName(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.names().variants().stream().map(DriftingName::match);
  }

  private static Match match(Variant variant) {
    String message =
        "“%s” here is “%s” elsewhere (%s): the spellings %s, and %s. Use one."
            .formatted(
                variant.spelling(),
                variant.usualSpelling(),
                times(variant.usualTimes()),
                variant.likeness().words(),
                variant.reason());
    Match match =
        new Match(variant.places().get(0).span(), message)
            .with(new Related(variant.usual().span(), "spelled “" + variant.usualSpelling() + "”"));
    for (Mention place : variant.places().subList(1, variant.places().size())) {
      match = match.with(new Related(place.span(), "again “" + variant.spelling() + "”"));
    }
    return variant.usualTimes() < variant.places().size()
        ? match
        : match.suggesting(variant.usualSpelling());
  }

  private static String times(int times) {
    return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
  }
}
