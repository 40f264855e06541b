package io.calque.detect;

import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A phrase of two words and more said twice in a sentence, with no more reason than once. */
final class DoubledPhrase implements Detector {
  /** From the beginning of a phrase to that of its copy: enough for a long clause. */
  private static final int MAX_DISTANCE = 48;

  private static final int MIN_WORDS = 2;

  @Override
  public Stream<Match> detect(Document document) {
    String language = document.language();
    ClosedClass closedClass = ClosedClass.of(language);
    Predicate<Copies> isError =
        new TouchingCopies(document, closedClass).or(new SeparateCopies(document, closedClass));
    PeriodTwice periods = new PeriodTwice(language);
    PredicateTwice predicates = new PredicateTwice(language, closedClass);
    return WordRow.all(document).stream()
        .flatMap(
            row ->
                Places.apart(
                    Stream.of(copies(row, isError), periods.in(row), predicates.in(row))
                        .flatMap(matches -> matches)))
        .map(match -> match.mildIf(document.quotations().isQuoted(match.span())));
  }

  private static Stream<Match> copies(WordRow row, Predicate<Copies> isError) {
    return Stream.of(
            row.recurrences(MIN_WORDS, MAX_DISTANCE), row.gistRecurrences(MIN_WORDS, MAX_DISTANCE))
        .flatMap(List::stream)
        .distinct()
        .map(r -> Copies.of(row, r))
        .filter(c -> c.length() >= MIN_WORDS)
        .filter(isError)
        .map(c -> c.match("“%s” is said twice; say it once.".formatted(c.text())));
  }
}
