package io.calque.detect;

import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A word twice in a row: "the factory factory", "bread, bread and milk", "Benin (Benin)". */
final class DoubledWord implements Detector {

  @Override
  public Stream<Match> detect(Document document) {
    WordTwice isError = new WordTwice(document);
    return WordRow.all(document).stream()
        .flatMap(
            row ->
                IntStream.range(1, row.size())
                    .filter(i -> row.isSame(i, i - 1))
                    .mapToObj(i -> new Copies(row, i - 1, i, 1))
                    .filter(isError)
                    .map(DoubledWord::match))
        .map(match -> match.mildIf(document.quotations().isQuoted(match.span())));
  }

  private static Match match(Copies copies) {
    String said = copies.row().text(copies.first(), copies.second() + 1);
    Match match =
        copies.match("“%s”: the word stands twice in a row; say it once.".formatted(said));
    return copies.pause().isEmpty() ? match.suggesting(copies.text()) : match;
  }
}
