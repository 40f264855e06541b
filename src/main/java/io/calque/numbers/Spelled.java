package io.calque.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in words: "two hundred and fifty thousand", "einundzwanzig". */
final class Spelled {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** What may stand between two words of one number. */
  private static final Pattern JOINT =
      Pattern.compile("(?iu)[\\s\\u00a0-]{1,2}(?:(?:and|und|y|e|et|i|og|och)[\\s-])?");

  private static final int LONGEST_JOINT = 7;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** One number as it is read word by word, where a word of two values has its first or second. */
  private static final class Sum {
    private final int reading;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;

    Sum(int reading) {
      this.reading = reading;
    }

    /** Takes one part more and says what it comes to now. */
    BigDecimal take(List<BigDecimal> part) {
      BigDecimal value = part.get(Math.min(reading, part.size() - 1));
      if (value.compareTo(HUNDRED) < 0) {
        section = section.add(value);
      } else if (value.compareTo(HUNDRED) == 0) {
        section = section.max(BigDecimal.ONE).multiply(value);
      } else if (value.precision() - value.scale() < 4) {
        section = section.add(value);
      } else {
        total = total.add(section.max(BigDecimal.ONE).multiply(value));
        section = BigDecimal.ZERO;
      }
      return Digits.plain(total.add(section));
    }
  }

  private Spelled() {}

  /** What the number words of a text come to, each alone and with those before it. */
  static List<BigDecimal> values(String text) {
    List<BigDecimal> values = new ArrayList<>();
    List<Sum> sums = List.of();
    int end = -1;
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      List<List<BigDecimal>> parts = Numerals.known().parts(m.group());
      if (parts.isEmpty()) {
        continue;
      }
      if (!isJoint(text, end, m.start())) {
        sums = List.of(new Sum(0), new Sum(1));
      }
      for (List<BigDecimal> part : parts) {
        values.addAll(part);
        sums.forEach(sum -> values.add(sum.take(part)));
      }
      end = m.end();
    }
    return values;
  }

  /** The numbers of the months that a text names. */
  static List<BigDecimal> months(String text) {
    return WORD.matcher(text)
        .results()
        .map(m -> Numerals.months().parts(m.group()))
        .filter(parts -> parts.size() == 1)
        .flatMap(parts -> parts.get(0).stream())
        .toList();
  }

  private static boolean isJoint(String text, int end, int start) {
    return end >= 0
        && start - end <= LONGEST_JOINT
        && JOINT.matcher(text.substring(end, start)).matches();
  }
}
