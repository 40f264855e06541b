package io.calque.numbers;

import io.calque.words.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words for numbers, of many languages at once: a text need not say which it is in. Immutable.
 *
 * <p>Example: {@code parts("einundzwanzig")} is 1 and 20.
 */
final class Numerals {
  /** So many letters may follow a part: an ending of case or number, a link such as "und". */
  private static final int ENDING = 4;

  private static final Numerals KNOWN = new Numerals(WordList.of("mul", "numerals"));
  private static final Numerals MONTHS = new Numerals(WordList.of("mul", "months"));

  private final Map<String, List<BigDecimal>> wholes = new HashMap<>();
  private final Map<String, List<BigDecimal>> beginnings = new HashMap<>();
  private final int longest;

  private Numerals(WordList list) {
    for (String line : list.entries()) {
      int colon = line.indexOf(':');
      BigDecimal value = new BigDecimal(line.substring(0, colon)).stripTrailingZeros();
      for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
        boolean whole = word.endsWith(".");
        (whole ? wholes : beginnings)
            .computeIfAbsent(
                whole ? word.substring(0, word.length() - 1) : word, w -> new ArrayList<>())
            .add(value);
      }
    }
    longest = beginnings.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static Numerals known() {
    return KNOWN;
  }

  /** Names of months, for the numbers that they have in the year. */
  static Numerals months() {
    return MONTHS;
  }

  /**
   * What the parts of a word mean, each in the ways in which it may be meant; empty if it is no
   * number.
   */
  List<List<BigDecimal>> parts(String word) {
    String left = word.toLowerCase(Locale.ROOT);
    if (wholes.containsKey(left)) {
      return List.of(wholes.getOrDefault(left, List.of()));
    }
    List<List<BigDecimal>> parts = new ArrayList<>();
    int rest = 0;
    while (!left.isEmpty()) {
      String part = longestPart(left);
      if (!part.isEmpty()) {
        parts.add(beginnings.getOrDefault(part, List.of()));
        left = left.substring(part.length());
        rest = 0;
      } else if (!parts.isEmpty() && rest < ENDING) {
        left = left.substring(1);
        rest++;
      } else {
        return List.of();
      }
    }
    return parts;
  }

  private String longestPart(String text) {
    for (int length = Math.min(longest, text.length()); length > 1; length--) {
      if (beginnings.containsKey(text.substring(0, length))) {
        return text.substring(0, length);
      }
    }
    return "";
  }
}
