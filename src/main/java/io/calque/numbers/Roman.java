package io.calque.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Roman numerals up to 39: kings, congresses and centuries. */
final class Roman {
  private static final Pattern NUMERAL =
      Pattern.compile("(?<![\\p{L}\\d])(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})(?![\\p{L}\\d])");

  private static final List<String> ONES =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

  private Roman() {}

  static List<BigDecimal> values(String text) {
    // Cyrillic letters that look the same: “ХХ век”.
    return NUMERAL
        .matcher(text.replace('Х', 'X').replace('І', 'I'))
        .results()
        .map(m -> 10 * m.group(1).length() + ONES.indexOf(m.group(2)))
        .map(value -> Digits.plain(BigDecimal.valueOf(value)))
        .toList();
  }
}
