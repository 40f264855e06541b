package io.calque.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether numbers of one text explain a number of another: as the same, rounded, of the other half
 * of the day, with the century left out, converted to another unit.
 *
 * @param amounts of the text that explains
 */
public record Explanation(Amounts amounts) {
  private static final BigDecimal TWELVE = new BigDecimal(12);
  private static final BigDecimal TWENTY_FOUR = new BigDecimal(24);
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Words and characters for a half, of which nobody writes the digits. */
  private static final Pattern HALVES =
      Pattern.compile(
          "(?iu)半|[½¼¾]|\\bhal[fbv]|\\bhälft|\\bmedi[oa]\\b|\\bmitad|\\bmoitié|\\bdemi|\\bmet[àa]d?|"
              + "\\bпол(?:овин|тор|у|\\b)|חצי|\\banderthalb|quarter|viertel|四分|三分之|четверт");

  /** Tenths that Chinese and Japanese count by: 三成 is 30 percent, 八折 is 20 percent off. */
  private static final Pattern TENTHS = Pattern.compile("[成割折]");

  /** How much one unit is in another: miles, feet, inches, pounds, acres, gallons, mu, li, jin. */
  private static final List<Double> CONVERSIONS =
      List.of(1.609, 3.281, 2.54, 2.205, 2.471, 3.785, 2.59, 28.35, 15.0, 2.0, 0.3048);

  /** Units of length, area, volume, weight and temperature, of which each country has its own. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)[\\s\\u00a0-]?(?:square |cubic |sq\\.? ?)?(?:[kcm]?m[²³]?\\b|kilom|meter|metr|mètre|"
              + "мет|км|кил|feet|foot|ft|fuß|fuss|inch|zoll|mile|meile|миль|мил|mi\\b|yard|acre|hectare|"
              + "hektar|гектар|ha\\b|kg|kilo|pound|pfund|фунт|lb|ounce|oz|ton|gallon|lit[er]|литр|°|degree|"
              + "grad|град|mph|mu\\b|li\\b|jin\\b|catt)");

  private static final double CONVERSION_ERROR = 0.03;

  /** Whether there is a number that the figure may have been made from. */
  public boolean covers(Figure figure) {
    Set<BigDecimal> known = amounts.values();
    return figure.values().stream().anyMatch(v -> isAmong(known, v))
        || (figure.isScaled()
            && figure.digits().stream().anyMatch(v -> isAmong(amounts.unscaled(), v)))
        || figure.digits().stream().anyMatch(v -> isOfTime(v) || isPart(v));
  }

  /**
   * Whether there is a number that it may have been converted from.
   *
   * @param text that it stands in
   */
  public boolean converts(Figure figure, String text) {
    return UNIT.matcher(text).region(figure.end(), text.length()).lookingAt()
        && figure.values().stream()
            .mapToDouble(BigDecimal::doubleValue)
            .anyMatch(
                v ->
                    amounts.values().stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .anyMatch(known -> isConverted(v, known)));
  }

  private static boolean isConverted(double value, double known) {
    return CONVERSIONS.stream()
            .anyMatch(factor -> isNear(value, known * factor) || isNear(value, known / factor))
        || isNear(value, known * 1.8 + 32)
        || isNear(value, (known - 32) / 1.8);
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= CONVERSION_ERROR * Math.abs(other);
  }

  /** As it stands, or with more digits than are told. */
  private static boolean isAmong(Set<BigDecimal> known, BigDecimal value) {
    if (known.contains(value)) {
      return true;
    }
    int told = Math.max(1, value.precision());
    MathContext nearest = new MathContext(told, RoundingMode.HALF_UP);
    MathContext cut = new MathContext(told, RoundingMode.DOWN);
    return known.stream()
        .filter(exact -> exact.precision() > told)
        .anyMatch(
            exact ->
                exact.round(nearest).compareTo(value) == 0
                    || exact.round(cut).compareTo(value) == 0);
  }

  private boolean isOfTime(BigDecimal value) {
    if (value.scale() > 0) {
      return isClock(value);
    }
    BigDecimal year = value.remainder(HUNDRED);
    boolean twoDigits = value.compareTo(HUNDRED) < 0;
    return isClock(value)
        || (isYear(value) && amounts.values().contains(Digits.plain(year)))
        || (twoDigits
            && amounts.values().stream()
                .anyMatch(v -> isYear(v) && v.remainder(HUNDRED).compareTo(value) == 0));
  }

  /** Whether hours and minutes are those of the other half of the day. */
  private boolean isClock(BigDecimal value) {
    BigDecimal hour = value.setScale(0, RoundingMode.DOWN);
    BigDecimal minutes = value.subtract(hour).multiply(HUNDRED);
    return value.compareTo(TWENTY_FOUR) <= 0
        && ((value.scale() > 0
                && amounts.values().contains(Digits.plain(hour))
                && amounts.values().contains(Digits.plain(minutes)))
            || amounts.values().contains(Digits.plain(value.subtract(TWELVE)))
            || amounts.values().contains(Digits.plain(value.add(TWELVE))));
  }

  private boolean isPart(BigDecimal value) {
    String text = amounts.text();
    boolean halves = value.remainder(HALF).signum() == 0 || value.compareTo(HUNDRED) < 0;
    return (halves
            && value.remainder(new BigDecimal("0.25")).signum() == 0
            && (value.scale() > 0 || value.remainder(new BigDecimal(25)).signum() == 0)
            && HALVES.matcher(text).find())
        || (value.remainder(BigDecimal.TEN).signum() == 0
            && value.compareTo(HUNDRED) <= 0
            && TENTHS.matcher(text).find());
  }

  static boolean isYear(BigDecimal value) {
    return value.scale() <= 0
        && value.compareTo(new BigDecimal(1000)) >= 0
        && value.compareTo(new BigDecimal(2100)) < 0;
  }
}
