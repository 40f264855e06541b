package io.calque.detect;

import io.calque.bitext.Pair;
import io.calque.numbers.Amounts;
import io.calque.numbers.Explanation;
import io.calque.numbers.Figure;
import io.calque.text.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of paragraphs beside those of what they were translated from. */
final class PairedNumbers {
  /** Hours, months and small counts are put in too many ways. */
  private static final BigDecimal SMALL = new BigDecimal(12);

  /** Before what is a part of a name, an address or another number: "G20", "4:30", "600, 000". */
  private static final Pattern BOUND =
      Pattern.compile("(?:[\\p{Lu}\\p{Ll}#/_@][-–]?|\\p{Nd}(?:[-–.,:±]|[.,:] )?)$");

  /** After what is: "600, 000", "4:30", "3D". */
  private static final Pattern BOUND_AFTER =
      Pattern.compile("^(?:[,:]? ?\\p{Nd}|[.:±/]\\p{Nd}|\\p{Lu})");

  private static final int BESIDE = 4;
  private static final int MANY = 400;

  private final Pair pair;
  private final Amounts original;
  private final Amounts translation;

  /** A number, and where it stands. */
  record Place(Block block, Figure figure) {
    String text() {
      return block.text().substring(figure.start(), figure.end());
    }
  }

  PairedNumbers(Pair pair) {
    this.pair = pair;
    this.original = Amounts.of(pair.text());
    this.translation =
        Amounts.of(pair.translation().stream().map(Block::text).collect(Collectors.joining("\n")));
  }

  /** Whether there are more than prose has: tables have no sentences to compare. */
  boolean isTable() {
    return original.figures().size() + translation.figures().size() > MANY;
  }

  /** Numbers of the translation that nothing in the original explains. */
  List<Place> added() {
    Explanation explanation = new Explanation(original);
    return pair.translation().stream()
        .flatMap(
            block ->
                Amounts.of(block.text()).figures().stream()
                    .filter(figure -> isWeighty(figure, block.text()))
                    .filter(figure -> !explanation.covers(figure))
                    .filter(figure -> !explanation.converts(figure, block.text()))
                    .map(figure -> new Place(block, figure)))
        .toList();
  }

  /** Numbers of the original that nothing in the translation explains. */
  List<Figure> lost() {
    Explanation explanation = new Explanation(translation);
    return original.figures().stream()
        .filter(figure -> isWeighty(figure, original.text()))
        .filter(figure -> !explanation.covers(figure) && !translation.containDigits(figure))
        .toList();
  }

  /** Numbers of the original as it writes them, each once, in quotation marks. */
  String quoted(List<Figure> figures) {
    return figures.stream()
        .map(figure -> original.text().substring(figure.start(), figure.end()))
        .distinct()
        .map(text -> "“" + text + "”")
        .collect(Collectors.joining(", "));
  }

  /** Whether a translator would hardly have put it otherwise. */
  private static boolean isWeighty(Figure figure, String text) {
    String before = text.substring(Math.max(0, figure.start() - BESIDE), figure.start());
    String after = text.substring(figure.end(), Math.min(text.length(), figure.end() + BESIDE));
    boolean small = figure.digits().stream().allMatch(PairedNumbers::isSmall);
    return !BOUND.matcher(before).find()
        && !BOUND_AFTER.matcher(after).find()
        && (!small || figure.isScaled());
  }

  private static boolean isSmall(BigDecimal value) {
    return value.scale() <= 0 && value.compareTo(SMALL) <= 0;
  }
}
