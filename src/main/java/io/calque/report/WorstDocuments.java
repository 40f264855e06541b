package io.calque.report;

import io.calque.Review;
import io.calque.score.Score;
import io.calque.score.Scorer;
import java.util.Locale;
import java.util.stream.Collectors;

/** A short table of the documents with the most trouble: which to open first. */
final class WorstDocuments {
  private static final int MOST = 5;

  private final Scorer scorer = new Scorer();
  private final Worst<Row> rows = new Worst<>(MOST);

  private record Row(String name, Score score) {
    String line() {
      return String.format(
          Locale.ROOT,
          "%8.1f  %-11s  %s\n",
          score.penalty(),
          judgement(score),
          Cells.visible(name));
    }
  }

  void add(Review review) {
    Score score = scorer.score(review);
    if (score.points() > 0) {
      rows.add(Math.round(10 * score.penalty()), new Row(review.source().name(), score));
    }
  }

  /** Its lines; none where there are fewer than two documents to compare. */
  String lines() {
    return rows.worstFirst().size() < 2
        ? ""
        : rows.worstFirst().stream()
            .map(Row::line)
            .collect(Collectors.joining("", "Worst documents, by points per 1,000 words:\n", ""));
  }

  private static String judgement(Score score) {
    return score
        .garble()
        .map(garble -> String.format(Locale.ROOT, "garble %.2f", garble.probability()))
        .orElse("too short");
  }
}
