package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A word twice in a row: "the factory factory". Only for languages with a list of exceptions. */
final class DoubledWord implements Detector {

  @Override
  public Stream<Match> detect(Document document) {
    WordList doubles = WordList.of(document.language(), "grammatical-doubles");
    WordList reduplications = WordList.of(document.language(), "reduplications");
    WordList particles = WordList.of(document.language(), "verb-particles");
    return document.sentences().stream()
        .map(WordRow::of)
        .flatMap(
            row ->
                IntStream.range(1, row.size())
                    .filter(i -> row.word(i).sameWord(row.word(i - 1)))
                    .filter(i -> row.after(i - 1).isEmpty())
                    .filter(i -> !reduplications.contains(row.word(i).folded()))
                    .filter(i -> !doubles.contains(row.word(i).folded()))
                    .filter(i -> isPlain(row.word(i - 1)) && isPlain(row.word(i)))
                    .filter(i -> !isParticle(row, i, particles))
                    .mapToObj(i -> match(row, i)))
        .map(match -> match.mildIf(document.quotations().isQuoted(match.span())));
  }

  /** Numbers, letters and abbreviations may stand side by side; names are for other rules. */
  private static boolean isPlain(Token word) {
    return word.text().codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
        && word.text().length() > 1
        && !word.isCapitalized()
        && !word.tags().isEmpty()
        && !word.hasTag("UH");
  }

  /** The particle of a verb before the same preposition: "she checked in in March". */
  private static boolean isParticle(WordRow row, int i, WordList particles) {
    return i > 1 && particles.contains(row.word(i).folded()) && row.word(i - 2).hasTag("VB");
  }

  private static Match match(WordRow row, int i) {
    String word = row.word(i).text();
    return new Match(
            row.span(i - 1, i + 1),
            "“%s” stands twice in a row; say it once.".formatted(row.text(i - 1, i + 1)))
        .suggesting(word);
  }
}
