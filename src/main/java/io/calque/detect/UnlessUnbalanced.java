package io.calque.detect;

import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a detector finds to be without a partner, but for places whose original lacks one too.
 *
 * @param unbalanced whether a mark of the original has none
 */
record UnlessUnbalanced(Detector detector, Predicate<String> unbalanced) implements Detector {
  private static final String OPENING = "([{（［【";
  private static final String CLOSING = ")]}）］】";
  private static final String QUOTES = "\"“”„‟«»「」『』״";

  static UnlessUnbalanced brackets(Detector detector) {
    return new UnlessUnbalanced(detector, text -> count(text, OPENING) != count(text, CLOSING));
  }

  static UnlessUnbalanced quotes(Detector detector) {
    return new UnlessUnbalanced(detector, text -> count(text, QUOTES) % 2 != 0);
  }

  @Override
  public Stream<Match> detect(Document document) {
    return document
        .bitext()
        .map(
            bitext -> {
              PerPair<Boolean> ofPair = new PerPair<>(pair -> unbalanced.test(pair.text()));
              Predicate<Match> excused =
                  match -> bitext.at(match.span()).map(ofPair::of).orElse(false);
              return detector.detect(document).filter(excused.negate());
            })
        .orElseGet(() -> detector.detect(document));
  }

  private static long count(String text, String marks) {
    return text.chars().filter(c -> marks.indexOf(c) >= 0).count();
  }
}
