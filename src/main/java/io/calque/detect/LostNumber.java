package io.calque.detect;

import io.calque.bitext.Bitext;
import io.calque.bitext.Pair;
import io.calque.document.Document;
import io.calque.numbers.Amounts;
import io.calque.numbers.Figure;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.text.Block;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number of the original that its paragraph has lost, together, most often, with the clause in
 * which it stood. Where another number stands in its place, that is told instead.
 */
final class LostNumber implements Detector {
  LostNumber(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.bitext().stream().flatMap(bitext -> matches(bitext, document));
  }

  private static Stream<Match> matches(Bitext bitext, Document document) {
    Amounts everywhere = Amounts.of(document.source().text());
    return bitext.pairs().stream().flatMap(pair -> matches(pair, everywhere));
  }

  private static Stream<Match> matches(Pair pair, Amounts everywhere) {
    PairedNumbers numbers = new PairedNumbers(pair);
    if (numbers.isTable()) {
      return Stream.empty();
    }
    List<Figure> lost =
        numbers.lost().stream().filter(figure -> !everywhere.contain(figure)).toList();
    return lost.isEmpty() || !numbers.added().isEmpty()
        ? Stream.empty()
        : Stream.of(match(pair.translation().get(0), numbers.quoted(lost)));
  }

  private static Match match(Block block, String lost) {
    int end = block.text().indexOf(' ');
    return new Match(
        block.span(0, end > 0 ? end : block.text().length()),
        "The source of this paragraph has %s, and the paragraph does not; see what else is missing."
            .formatted(lost));
  }
}
