package io.calque.detect;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence said again: nearby in nearly the same words, or anywhere in the very same words. Not a
 * refrain, a heading that the text takes up, or a formula that comes a third time.
 */
final class RepeatedSentence implements Detector {
  /** So many sentences on, within the paragraph or the next. */
  private static final int NEAR = 2;

  private static final int MIN_WORDS = 6;

  /** Shorter ones, further apart, are formulas. */
  private static final int MIN_WORDS_FAR = 12;

  @Override
  public Stream<Match> detect(Document document) {
    List<Statement> statements = statements(document);
    return Places.apart(Stream.concat(nearby(statements), anywhere(statements, document)))
        .map(match -> match.mildIf(document.quotations().isQuoted(match.span())));
  }

  private static Stream<Match> nearby(List<Statement> statements) {
    Map<String, Statement> ofMatter = new HashMap<>();
    List<Match> matches = new ArrayList<>();
    Optional<Statement> last = Optional.empty();
    for (Statement statement : statements) {
      Optional<Statement> whole = last.filter(statement::isPartOf);
      Optional.ofNullable(ofMatter.put(statement.matter(), statement))
          .filter(statement::saysAlmostWhat)
          .or(() -> whole)
          .filter(before -> isNear(before, statement))
          .ifPresent(before -> matches.add(match(statement, before)));
      last = Optional.of(statement);
    }
    return matches.stream();
  }

  private static Stream<Match> anywhere(List<Statement> statements, Document document) {
    return statements.stream()
        .filter(s -> s.size() >= MIN_WORDS_FAR && !document.quotations().isQuoted(s.span()))
        .collect(Collectors.groupingBy(Statement::wording))
        .values()
        .stream()
        .filter(same -> same.size() == 2)
        .map(same -> match(same.get(1), same.get(0)).mildIf(true));
  }

  private static boolean isNear(Statement before, Statement after) {
    return after.number() - before.number() <= NEAR && after.passage() - before.passage() <= 1;
  }

  private static Match match(Statement again, Statement before) {
    return new Match(
            again.span(),
            "This sentence says again what one before it has said; keep one of the two.")
        .with(new Related(before.span(), "first said here"));
  }

  private static List<Statement> statements(Document document) {
    List<WordRow> rows = WordRow.all(document);
    ClosedClass closed = ClosedClass.of(document.language());
    List<Statement> statements = new ArrayList<>();
    int number = 0;
    int passage = 0;
    for (Passage p : document.passages()) {
      passage++;
      for (Sentence sentence : p.sentences()) {
        number++;
        if (isStatement(sentence)) {
          statements.add(Statement.of(rows.get(number - 1), number, passage, closed));
        }
      }
    }
    return statements;
  }

  private static boolean isStatement(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return sentence.block().kind().isRunningProse()
        && sentence.words().size() >= MIN_WORDS
        && tokens.stream().skip(Math.max(0, tokens.size() - 2)).anyMatch(t -> t.text().equals("."));
  }
}
