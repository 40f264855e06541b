package io.calque.numbers;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A number that is written in digits, with the word for a power of ten that may follow: "3.4
 * million", "340万".
 *
 * @param start where it begins in its text
 * @param end where it ends, exclusive
 * @param digits what the digits may mean by themselves
 * @param scales what a word may multiply them by; 1 if none does
 */
public record Figure(int start, int end, Set<BigDecimal> digits, Set<BigDecimal> scales) {
  static final Set<BigDecimal> UNSCALED = Set.of(BigDecimal.ONE);

  /** Copies the sets. */
  public Figure {
    digits = Set.copyOf(digits);
    scales = Set.copyOf(scales);
  }

  /** Whether a word multiplies it. */
  public boolean isScaled() {
    return !scales.equals(UNSCALED);
  }

  /** All that it may mean. */
  public Set<BigDecimal> values() {
    Set<BigDecimal> values = new LinkedHashSet<>();
    for (BigDecimal digit : digits) {
      for (BigDecimal scale : scales) {
        values.add(Digits.plain(digit.multiply(scale)));
      }
    }
    return values;
  }

  /** This, which may be meant as the next number of a range is: "3 to 4 million". */
  Figure maybeScaledAs(Figure next) {
    Set<BigDecimal> both = new LinkedHashSet<>(scales);
    both.addAll(next.scales);
    return new Figure(start, end, digits, both);
  }
}
