package io.calque.detect;

import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.stream.Stream;

/**
 * Comments that hide nothing. It finds none itself: what a comment hides is known only when all
 * other rules have looked, which {@code io.calque.suppression} waits for.
 */
final class UnusedSuppression implements Detector {
  /**
   * @param options none
   */
  UnusedSuppression(Card options) {
    options.keys();
  }

  @Override
  public Stream<Match> detect(Document document) {
    return Stream.empty();
  }
}
