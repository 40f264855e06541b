package io.calque.detect;

import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds one time or frequency said in two ways: "a year every year", "twice two times". */
final class PeriodTwice {
  private static final Map<String, String> TIMES =
      Map.of("once", "one", "twice", "two", "thrice", "three");

  private final WordList periods;
  private final WordList openers;

  PeriodTwice(String language) {
    this.periods = WordList.of(language, "periods");
    this.openers = WordList.of(language, "period-openers");
  }

  /** Words {@code [start, end)}; expressions of equal meaning say the same. */
  private record Expression(int start, int end, String meaning) {}

  Stream<Match> in(WordRow row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> at(row, i))
        .flatMap(Optional::stream)
        .flatMap(first -> again(row, first).stream());
  }

  private Optional<Match> again(WordRow row, Expression first) {
    return at(row, first.end())
        .filter(second -> second.meaning().equals(first.meaning()))
        .filter(second -> !text(row, second).equalsIgnoreCase(text(row, first)))
        .map(second -> match(row, first, second));
  }

  private Optional<Expression> at(WordRow row, int i) {
    String first = word(row, i);
    String second = word(row, i + 1);
    if (periods.has(second) && openers.has(first)) {
      return word(row, i + 2).equals("ago")
          ? Optional.of(new Expression(i, i + 3, "last " + second))
          : Optional.of(new Expression(i, i + 2, "every " + second));
    }
    if (periods.has(second) && first.equals("last")) {
      return Optional.of(new Expression(i, i + 2, "last " + second));
    }
    if (second.startsWith("time") && TIMES.containsValue(first)) {
      return Optional.of(new Expression(i, i + 2, first));
    }
    return Optional.ofNullable(TIMES.get(first)).map(times -> new Expression(i, i + 1, times));
  }

  private static String word(WordRow row, int i) {
    return i < row.size() ? row.word(i).folded() : "";
  }

  private static Match match(WordRow row, Expression first, Expression second) {
    String message = "“%s” and “%s” say the same; keep one.";
    return new Match(
        row.span(first.start(), second.end()),
        message.formatted(text(row, first), text(row, second)));
  }

  private static String text(WordRow row, Expression expression) {
    return row.text(expression.start(), expression.end());
  }
}
