package io.calque.detect;

import io.calque.bitext.Bitext;
import io.calque.bitext.Pair;
import io.calque.document.Document;
import io.calque.numbers.Amounts;
import io.calque.numbers.Figure;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number of a paragraph that its original does not have: in place of one that it has, or, if it
 * is so exact that nobody would have written a word for it, by itself.
 */
final class NumberMismatch implements Detector {
  /** With fewer, a word may stand for it in a language whose words are not known. */
  private static final int EXACT_DIGITS = 3;

  private static final BigDecimal FIRST_YEAR = new BigDecimal(1000);
  private static final BigDecimal LAST_YEAR = new BigDecimal(2100);

  NumberMismatch(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.bitext().stream().flatMap(NumberMismatch::matches);
  }

  private static Stream<Match> matches(Bitext bitext) {
    Amounts everywhere = Amounts.of(String.join("\n", bitext.original()));
    return bitext.pairs().stream().flatMap(pair -> matches(pair, everywhere));
  }

  private static Stream<Match> matches(Pair pair, Amounts everywhere) {
    PairedNumbers numbers = new PairedNumbers(pair);
    if (numbers.isTable()) {
      return Stream.empty();
    }
    List<PairedNumbers.Place> added =
        numbers.added().stream().filter(place -> !everywhere.contain(place.figure())).toList();
    if (added.isEmpty()) {
      return Stream.empty();
    }
    List<Figure> lost = numbers.lost();
    boolean oneForOne = lost.size() == added.size();
    return IntStream.range(0, added.size())
        .filter(i -> !lost.isEmpty() || isExact(added.get(i).figure()))
        .mapToObj(i -> match(added.get(i), oneForOne ? lost.subList(i, i + 1) : lost, numbers));
  }

  private static boolean isExact(Figure figure) {
    return figure.digits().stream()
        .allMatch(v -> v.precision() >= EXACT_DIGITS && (figure.isScaled() || !isYear(v)));
  }

  private static boolean isYear(BigDecimal value) {
    return value.scale() <= 0 && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) < 0;
  }

  private static Match match(PairedNumbers.Place place, List<Figure> lost, PairedNumbers numbers) {
    Figure figure = place.figure();
    String message =
        lost.isEmpty()
            ? "“%s”: the source of this paragraph has no such number; compare them."
                .formatted(place.text())
            : "“%s”: the source of this paragraph has %s instead; compare them."
                .formatted(place.text(), numbers.quoted(lost));
    return new Match(place.block().span(figure.start(), figure.end()), message)
        .mildIf(lost.isEmpty());
  }
}
