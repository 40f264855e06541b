package io.calque.detect;

import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a detector finds, except where a stronger one has found something: one place, one finding.
 *
 * @param detector who looks
 * @param stronger who has the first word
 */
record Yielding(Detector detector, List<Detector> stronger) implements Detector {

  /** Copies the list. */
  Yielding {
    stronger = List.copyOf(stronger);
  }

  @Override
  public Stream<Match> detect(Document document) {
    Places taken = new Places();
    stronger.stream().flatMap(s -> s.detect(document)).forEach(match -> taken.take(match.span()));
    return detector.detect(document).filter(match -> taken.isFree(match.span()));
  }
}
