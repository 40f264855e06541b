package io.calque.detect;

import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A noun that comes again in a phrase that hangs on it: "the country in the country"; a verb with
 * itself for an object: "involves the involvement".
 */
final class EchoedPhrase implements Detector {
  /** Words that may stand between: a preposition, an article, one more. */
  private static final int MAX_GAP = 3;

  @Override
  public Stream<Match> detect(Document document) {
    EmptyEcho isError = new EmptyEcho(document);
    CognateObject cognates = new CognateObject(document.language());
    return WordRow.all(document).stream()
        .flatMap(row -> Places.apart(Stream.concat(nouns(row, isError), cognates.in(row))))
        .map(match -> match.mildIf(document.quotations().isQuoted(match.span())));
  }

  private static Stream<Match> nouns(WordRow row, EmptyEcho isError) {
    return IntStream.range(0, row.size())
        .filter(i -> isError.mayBegin(row, i))
        .boxed()
        .flatMap(
            i ->
                IntStream.rangeClosed(i + 2, Math.min(i + 1 + MAX_GAP, row.size() - 1))
                    .mapToObj(j -> new Copies(row, i, j, 1)))
        .filter(isError)
        .map(EchoedPhrase::match);
  }

  private static Match match(Copies copies) {
    WordRow row = copies.row();
    int end = copies.second() + 1;
    int start = Math.max(copies.first() - 1, 0);
    String message = "“%s” comes again in “%s” and says nothing new; say it once.";
    return new Match(
            row.span(row.isClosed(start) ? copies.first() : start, end),
            message.formatted(copies.text(), row.text(copies.first() + 1, end)))
        .with(new Related(row.span(copies.first(), copies.first() + 1), "first said here"));
  }
}
