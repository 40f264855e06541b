package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the loops of a row of words: a word or phrase three times and more in a row. What people
 * write so on purpose is none: "Location, location, location", "again and again and again", "ha ha
 * ha", a row of numbers, the subspecies "Gorilla gorilla gorilla".
 */
final class Loops {
  /** Words of the longest phrase that is looked for: enough for a whole clause. */
  private static final int MAX_WORDS = 30;

  /** So often a word is said for effect, with pauses: "Education, education, education". */
  private static final int FOR_EFFECT = 3;

  /** Loops with no more words than this between them are one. */
  private static final int SHORT_GAP = 2;

  /** What joins a word to itself in fixed phrases: "year after year after year". */
  private static final Set<String> LINKS = Set.of("after", "and", "by", "to", "upon");

  private final Document document;
  private final WordList reduplications;

  Loops(Document document) {
    this.document = document;
    this.reduplications = WordList.of(document.language(), "reduplications");
  }

  /** Words {@code [from, to)} in which a phrase of {@code period} words goes round. */
  private record Loop(int from, int to, int period) {
    Loop with(Loop next) {
      return new Loop(from, Math.max(to, next.to), period);
    }
  }

  Stream<Match> in(WordRow row) {
    List<Loop> loops = new ArrayList<>();
    row.recurrences(2, MAX_WORDS).stream()
        .filter(r -> r.copies() > 2 && isProse(phrase(row, r)) && !isForEffect(row, r))
        .map(r -> new Loop(r.start(), r.end(), r.distance()))
        .sorted(Comparator.comparing(Loop::from).thenComparing(Loop::period))
        .forEach(loop -> add(loop, loops));
    return loops.stream().map(loop -> match(row, loop));
  }

  private static void add(Loop next, List<Loop> loops) {
    int last = loops.size() - 1;
    if (last >= 0 && next.from() <= loops.get(last).to() + SHORT_GAP) {
      loops.set(last, loops.get(last).with(next));
    } else {
      loops.add(next);
    }
  }

  private boolean isForEffect(WordRow row, Recurrence r) {
    List<Token> phrase = phrase(row, r);
    String said = phrase.stream().map(Token::folded).collect(Collectors.joining(" "));
    boolean linked =
        phrase.size() == 2 && phrase.stream().anyMatch(w -> LINKS.contains(w.folded()));
    boolean paused = !row.isUnbroken(r.start(), r.end());
    boolean item = row.after(r.end() - 1).equals(",");
    boolean spoken = document.quotations().isQuoted(row.span(r.start(), r.end()));
    boolean latin =
        phrase.size() == 1
            && phrase.get(0).isCapitalized()
            && !row.word(r.start() + 1).isCapitalized()
            && r.start() > 0;
    boolean cry = phrase.stream().anyMatch(w -> w.hasTag("UH"));
    return reduplications.contains(said)
        || (linked && r.copies() <= FOR_EFFECT + 1)
        || (r.copies() <= FOR_EFFECT
            && (cry || latin || (paused && (spoken || (phrase.size() == 1 && !item)))));
  }

  /** Numbers, single letters and signs stand in rows for reasons of their own. */
  private static boolean isProse(List<Token> phrase) {
    return phrase.stream()
        .anyMatch(w -> w.text().codePoints().filter(Character::isLetter).count() > 1);
  }

  private static List<Token> phrase(WordRow row, Recurrence r) {
    return row.words(r.start(), r.start() + r.distance());
  }

  private static Match match(WordRow row, Loop loop) {
    int first = loop.from() + loop.period();
    return new Match(
        row.span(loop.from(), loop.to()),
        "“%s” goes round and round here, as a machine does in a loop; find out what was meant."
            .formatted(row.text(loop.from(), first)));
  }
}
