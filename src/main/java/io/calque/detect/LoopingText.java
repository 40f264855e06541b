package io.calque.detect;

import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.stream.Stream;

/** A word or phrase said three times and more in a row: the whole loop is one match. */
final class LoopingText implements Detector {
  @Override
  public Stream<Match> detect(Document document) {
    Loops loops = new Loops(document);
    SpelledLoops spelled = new SpelledLoops(document);
    return WordRow.all(document).stream()
        .flatMap(row -> Places.apart(Stream.concat(loops.in(row), spelled.in(row.sentence()))))
        .map(match -> match.mildIf(document.quotations().isQuoted(match.span())));
  }
}
