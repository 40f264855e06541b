package io.calque.detect;

import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that is joined to itself: "her experience and experience", "the beach or the beach".
 */
final class DoubledCoordination implements Detector {
  private static final int MAX_WORDS = 20;

  @Override
  public Stream<Match> detect(Document document) {
    WordList conjunctions = WordList.of(document.language(), "coordinators");
    JoinedToItself isError = new JoinedToItself(document);
    return WordRow.all(document).stream()
        .flatMap(
            row ->
                Places.apart(
                    IntStream.range(1, row.size() - 1)
                        .filter(i -> conjunctions.has(row.word(i).folded()))
                        .mapToObj(i -> longest(row, i))
                        .flatMap(Optional::stream)
                        .filter(isError)
                        .map(DoubledCoordination::match)))
        .map(match -> match.mildIf(document.quotations().isQuoted(match.span())));
  }

  /** The longest phrase before a conjunction that stands after it too. */
  private static Optional<Copies> longest(WordRow row, int conjunction) {
    int most = Math.min(MAX_WORDS, Math.min(conjunction, row.size() - conjunction - 1));
    for (int n = most; n > 0; n--) {
      Copies copies = new Copies(row, conjunction - n, conjunction + 1, n);
      if (copies.isExact()) {
        return Optional.of(copies);
      }
    }
    return Optional.empty();
  }

  private static Match match(Copies copies) {
    String message = "“%s” is joined to itself; one of the two was meant to be something else.";
    return copies.match(message.formatted(copies.text()));
  }
}
