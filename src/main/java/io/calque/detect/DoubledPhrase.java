package io.calque.detect;

import io.calque.analysis.Sentence;
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
    Gist gist = Gist.of(document.language());
    ClosedClass closedClass = ClosedClass.of(document.language());
    Predicate<Copies> isError =
        new TouchingCopies(document, closedClass).or(new SeparateCopies(document, closedClass));
    return document.sentences().stream()
        .flatMap(sentence -> Places.apart(inSentence(sentence, gist, isError)))
        .map(match -> match.mildIf(document.quotations().isQuoted(match.span())));
  }

  private static Stream<Match> inSentence(Sentence sentence, Gist gist, Predicate<Copies> isError) {
    WordRow row = WordRow.of(sentence);
    List<Recurrence> recurrences = Recurrence.in(row.numbered(gist::of), MIN_WORDS, MAX_DISTANCE);
    return recurrences.stream()
        .map(r -> Copies.of(row, r))
        .filter(c -> c.length() >= MIN_WORDS)
        .filter(isError)
        .map(c -> c.match("“%s” is said twice; say it once.".formatted(c.text())));
  }
}
