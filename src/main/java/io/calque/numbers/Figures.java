package io.calque.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the numbers of a text that are written in digits. */
public final class Figures {
  /** Digits, with separators that no space makes a pause, or a space before three digits more. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "\\p{Nd}++(?:[.,'’，．٫٬،]\\p{Nd}++|[ \\u00a0\\u2009\\u202f]\\p{Nd}{3}(?!\\p{Nd}))*+");

  private static final Pattern PART = Pattern.compile("\\p{Nd}{1,18}");

  /** A word that follows. */
  private static final Pattern WORD = Pattern.compile("[\\s\\u00a0-]?(\\p{L}+)");

  /** As much text as such a word and what stands before it may take. */
  private static final int BEHIND = 24;

  /** From a number to the next one, whose power of ten may count for both: "3 to 4 million". */
  private static final Pattern RANGE =
      Pattern.compile(
          "%?[\\s\\u00a0]?(?:-|–|—|~|～|至|到|to|bis|and|or|und|oder|до|и|или|y|o|a|à|et|ou)"
              + "[\\s\\u00a0]?[$€£¥]?");

  private static final BigDecimal LEAST_SCALE = new BigDecimal(100);

  private Figures() {}

  /** All of them, in order. */
  public static List<Figure> in(String text) {
    List<Figure> figures = new ArrayList<>();
    for (Matcher m = DIGITS.matcher(text); m.find(); ) {
      Set<BigDecimal> digits = Digits.values(m.group());
      if (!digits.isEmpty()) {
        figures.add(figure(text, m.start(), m.end(), digits));
      } else {
        parts(text, m.start(), m.end(), figures);
      }
    }
    for (int i = figures.size() - 2; i >= 0; i--) {
      Figure here = figures.get(i);
      Figure next = figures.get(i + 1);
      if (next.isScaled()
          && !here.isScaled()
          && next.start() - here.end() < BEHIND
          && RANGE.matcher(text.substring(here.end(), next.start())).matches()) {
        figures.set(i, here.maybeScaledAs(next));
      }
    }
    return figures;
  }

  /** The numbers of a date, or of another row that is not one number. */
  private static void parts(String text, int start, int end, List<Figure> figures) {
    for (Matcher m = PART.matcher(text).region(start, end); m.find(); ) {
      figures.add(new Figure(m.start(), m.end(), Digits.values(m.group()), Figure.UNSCALED));
    }
  }

  private static Figure figure(String text, int start, int end, Set<BigDecimal> digits) {
    String after = text.substring(end, Math.min(text.length(), end + BEHIND));
    Matcher characters = EastAsian.SCALE.matcher(after);
    if (characters.lookingAt()) {
      Set<BigDecimal> scale = Set.of(EastAsian.scale(characters.group(1)));
      return new Figure(start, end + characters.end(1), digits, scale);
    }
    Matcher word = WORD.matcher(after);
    Set<BigDecimal> scales = word.lookingAt() ? scales(word.group(1)) : Set.of();
    return scales.isEmpty()
        ? new Figure(start, end, digits, Figure.UNSCALED)
        : new Figure(start, end + word.end(1), digits, scales);
  }

  /** What a word multiplies by; empty if it does not. */
  private static Set<BigDecimal> scales(String word) {
    List<List<BigDecimal>> parts = Numerals.known().parts(word);
    return parts.size() != 1
        ? Set.of()
        : parts.get(0).stream()
            .filter(value -> value.compareTo(LEAST_SCALE) >= 0)
            .collect(Collectors.toSet());
  }
}
