package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a clause with its predicate on both sides: "who becomes mayor becomes", "it was founded in
 * 1950 was opened".
 */
final class PredicateTwice {
  private static final int MAX_WORDS = 6;
  private static final int BEFORE = 12;

  private static final List<String> JOINTS =
      List.of("CC", "IN:that", "MD", "PRP", "TO", "WDT", "WP", "WRB");

  private final ClosedClass closedClass;
  private final WordList clauseOpeners;

  PredicateTwice(String language, ClosedClass closedClass) {
    this.closedClass = closedClass;
    this.clauseOpeners = WordList.of(language, "clause-openers");
  }

  Stream<Match> in(WordRow row) {
    return IntStream.range(0, row.size())
        .filter(i -> isFinite(row.word(i)) && isSaidAgain(row, i))
        .boxed()
        .flatMap(i -> again(row, i));
  }

  private static boolean isSaidAgain(WordRow row, int i) {
    for (int j = i + 2; j < Math.min(i + MAX_WORDS, row.size()); j++) {
      if (row.isSame(i, j)) {
        return true;
      }
    }
    return false;
  }

  private Stream<Match> again(WordRow row, int i) {
    return IntStream.range(i + 2, Math.min(i + MAX_WORDS, row.size()))
        .filter(j -> row.isSame(i, j))
        .limit(1)
        .filter(j -> isOneClause(row, i, j))
        .map(j -> isVerbAgain(row, i, j) ? j + 1 : isPassiveAgain(row, i, j) ? j + 2 : 0)
        .filter(end -> end > 0)
        .mapToObj(end -> match(row, i, end));
  }

  private static boolean isFinite(Token word) {
    return (word.hasTag("VBD") || word.hasTag("VBP") || word.hasTag("VBZ"))
        && !word.hasTag("NN")
        && !word.isCapitalized();
  }

  /** Neither a pause nor anything that could bring another subject or another clause. */
  private boolean isOneClause(WordRow row, int i, int j) {
    return row.isUnbroken(i, j + 1)
        && row.words(i + 1, j).stream().noneMatch(this::opensClause)
        && IntStream.range(Math.max(0, i - BEFORE), i).noneMatch(k -> isRelative(row, k));
  }

  private boolean opensClause(Token word) {
    return JOINTS.stream().anyMatch(word::hasTag) || holdsClause(word);
  }

  private boolean holdsClause(Token word) {
    return clauseOpeners.has(word.folded());
  }

  /**
   * What can make the first verb part of the subject: "what was done", "the man who was held"; but
   * not "the question of who was held".
   */
  private boolean isRelative(WordRow row, int i) {
    return holdsClause(row.word(i)) && (i == 0 || !row.word(i - 1).onlyTag("IN"));
  }

  private boolean isVerbAgain(WordRow row, int i, int j) {
    return closedClass.isContent(row.word(i)) && row.isClosed(j);
  }

  private static boolean isPassiveAgain(WordRow row, int i, int j) {
    return row.word(i).lemmas().contains("be")
        && row.word(i + 1).hasTag("VBN")
        && j + 1 < row.size()
        && row.isUnbroken(j, j + 2)
        && row.word(j + 1).hasTag("VBN");
  }

  private static Match match(WordRow row, int from, int to) {
    String message = "“%s” has its verb twice; keep one.";
    return new Match(row.span(from, to), message.formatted(row.text(from, to)));
  }
}
