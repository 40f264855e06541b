package io.calque.numbers;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a row of digits and separators may mean, in whatever country it was written. */
final class Digits {
  private static final Pattern SEPARATOR = Pattern.compile("[^0-9]+");

  /** Longer ones are codes. */
  private static final int MOST_DIGITS = 18;

  private Digits() {}

  /**
   * All that it may mean: {@code 1,234} is 1234 to one reader and 1.234 to another. Empty if it is
   * no number, but an address or a version.
   */
  static Set<BigDecimal> values(String written) {
    String text = ascii(written);
    List<String> parts = List.of(SEPARATOR.split(text, -1));
    String digits = String.join("", parts);
    Set<BigDecimal> values = new LinkedHashSet<>();
    if (digits.length() > MOST_DIGITS) {
      return values;
    }
    if (parts.size() == 1) {
      values.add(number(digits));
      return values;
    }
    List<String> separators =
        SEPARATOR.matcher(text).results().map(MatchResult::group).distinct().toList();
    List<String> whole = parts.subList(0, parts.size() - 1);
    String rest = parts.get(parts.size() - 1);
    boolean last = text.charAt(text.length() - rest.length() - 1) != separators.get(0).charAt(0);
    if (isGrouped(parts) && separators.size() == 1 && rest.length() == 3) {
      values.add(number(digits));
    }
    boolean point = ".,".indexOf(text.charAt(text.length() - rest.length() - 1)) >= 0;
    if (point && isGrouped(whole) && (whole.size() == 1 || last || rest.length() < 3)) {
      values.add(number(String.join("", whole) + "." + rest));
    }
    return values;
  }

  /** Whether they are groups of thousands: of three digits, in India of two but for the last. */
  private static boolean isGrouped(List<String> parts) {
    return parts.size() == 1
        || (parts.get(0).length() <= 3
            && !parts.get(0).startsWith("0")
            && parts.stream().skip(1).allMatch(part -> part.length() == 2 || part.length() == 3));
  }

  static BigDecimal number(String plain) {
    return plain(new BigDecimal(plain));
  }

  /** One form for equal numbers. */
  static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  /** With the digits and separators that ASCII has: ３, ٣ and ३ are 3. */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              if (digit >= 0) {
                ascii.append((char) ('0' + digit));
              } else {
                ascii.append(
                    switch (c) {
                      case '，', '٬', '،' -> ',';
                      case '．', '٫' -> '.';
                      default -> (char) c;
                    });
              }
            });
    return ascii.toString();
  }
}
