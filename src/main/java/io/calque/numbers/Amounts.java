package io.calque.numbers;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a text may mean by its numbers, in digits and in words, of whatever language. Immutable.
 */
public final class Amounts {
  private final String text;
  private final List<Figure> figures;
  private final Set<BigDecimal> values = new HashSet<>();
  private final Set<BigDecimal> unscaled = new HashSet<>();
  private final Set<BigDecimal> digits = new HashSet<>();

  private Amounts(String text) {
    this.text = text;
    this.figures = List.copyOf(Figures.in(text));
    for (Figure figure : figures) {
      values.addAll(figure.values());
      digits.addAll(figure.digits());
      if (!figure.isScaled()) {
        unscaled.addAll(figure.digits());
      }
    }
    values.addAll(EastAsian.values(text));
    values.addAll(Spelled.values(text));
    values.addAll(Spelled.months(text));
    values.addAll(Roman.values(text));
  }

  public static Amounts of(String text) {
    return new Amounts(text);
  }

  public String text() {
    return text;
  }

  /** Those that are written in digits, in order. */
  public List<Figure> figures() {
    return figures;
  }

  /** Whether it has a number that may mean just what the figure may mean. */
  public boolean contain(Figure figure) {
    return figure.values().stream().anyMatch(values::contains);
  }

  /** All that any number of the text may mean. */
  Set<BigDecimal> values() {
    return values;
  }

  /**
   * Whether it has the digits of a figure that no known word multiplies: where the figure stands,
   * an unknown one may.
   */
  public boolean containDigits(Figure figure) {
    return !figure.isScaled() && figure.digits().stream().anyMatch(digits::contains);
  }

  /** What is written in digits that no word multiplies, as far as words are known. */
  Set<BigDecimal> unscaled() {
    return unscaled;
  }
}
