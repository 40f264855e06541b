package io.calque.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers in Chinese characters, and in digits mixed with them: 二十一, 3亿5000万, 二〇一九. */
final class EastAsian {
  /** Powers of ten right after digits, and a word for "and more" before them. */
  static final Pattern SCALE = Pattern.compile("\\s?[多余餘几幾来來數数]?([百千万萬亿億兆만억조]+)");

  private static final Map<Integer, Integer> DIGITS =
      Map.ofEntries(
          Map.entry((int) '〇', 0),
          Map.entry((int) '零', 0),
          Map.entry((int) '一', 1),
          Map.entry((int) '二', 2),
          Map.entry((int) '两', 2),
          Map.entry((int) '兩', 2),
          Map.entry((int) '三', 3),
          Map.entry((int) '四', 4),
          Map.entry((int) '五', 5),
          Map.entry((int) '六', 6),
          Map.entry((int) '七', 7),
          Map.entry((int) '八', 8),
          Map.entry((int) '九', 9));

  /** Exponents of the characters that multiply. */
  private static final Map<Integer, Integer> POWERS =
      Map.ofEntries(
          Map.entry((int) '十', 1),
          Map.entry((int) '百', 2),
          Map.entry((int) '千', 3),
          Map.entry((int) '万', 4),
          Map.entry((int) '萬', 4),
          Map.entry((int) '만', 4),
          Map.entry((int) '亿', 8),
          Map.entry((int) '億', 8),
          Map.entry((int) '억', 8),
          Map.entry((int) '兆', 12),
          Map.entry((int) '조', 12));

  private static final Pattern RUN =
      Pattern.compile("[\\p{Nd}.,，．〇零一二两兩三四五六七八九十百千万萬亿億兆만억조多余餘几幾数數]+");

  /** Two digits of which the reader may choose one: 六七千 is six or seven thousand. */
  private static final Pattern EITHER = Pattern.compile("([一二三四五六七八九])([一二三四五六七八九])(?=[十百千万萬])");

  private static final Pattern PIECE = Pattern.compile("\\p{Nd}+(?:[.,，．]\\p{Nd}+)*|.");

  private EastAsian() {}

  /** What characters that only multiply come to: 万亿 is 10¹². */
  static BigDecimal scale(String characters) {
    int power = characters.chars().map(c -> POWERS.getOrDefault(c, 0)).sum();
    return Digits.plain(BigDecimal.ONE.scaleByPowerOfTen(power));
  }

  /** What the numbers in a text come to, one after the other. */
  static List<BigDecimal> values(String text) {
    List<BigDecimal> values = new ArrayList<>();
    for (Matcher run = RUN.matcher(text); run.find(); ) {
      if (run.group().codePoints().anyMatch(c -> DIGITS.containsKey(c) || POWERS.containsKey(c))) {
        Matcher either = EITHER.matcher(run.group());
        read(either.replaceAll("$1"), values);
        read(either.replaceAll("$2"), values);
      }
    }
    return values;
  }

  private static void read(String run, List<BigDecimal> values) {
    if (run.codePoints().allMatch(DIGITS::containsKey)) {
      values.add(
          Digits.number(
              run.codePoints().mapToObj(c -> "" + DIGITS.get(c)).collect(Collectors.joining())));
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal digit = BigDecimal.ZERO;
    for (Matcher piece = PIECE.matcher(run); piece.find(); ) {
      int c = piece.group().codePointAt(0);
      if (Character.isDigit(c)) {
        digit = Digits.values(piece.group()).stream().findFirst().orElse(BigDecimal.ZERO);
        values.add(digit);
      } else if (DIGITS.containsKey(c)) {
        digit = BigDecimal.valueOf(DIGITS.get(c));
        values.add(digit);
      } else if (POWERS.containsKey(c)) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(POWERS.get(c));
        if (POWERS.get(c) < 4) {
          section = section.add(digit.signum() == 0 ? power : digit.multiply(power));
        } else {
          BigDecimal sum = section.add(digit);
          total =
              sum.signum() == 0
                  ? total.max(BigDecimal.ONE).multiply(power)
                  : total.add(sum.multiply(power));
          section = BigDecimal.ZERO;
        }
        digit = BigDecimal.ZERO;
        values.add(Digits.plain(total.add(section)));
      }
    }
    values.add(Digits.plain(total.add(section).add(digit)));
  }
}
