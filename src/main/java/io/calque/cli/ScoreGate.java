package io.calque.cli;

import io.calque.Review;
import io.calque.report.Ending;
import io.calque.report.Reporter;
import io.calque.score.Scorer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Counts the documents that are worse than allowed, on their way to a reporter. */
final class ScoreGate implements Reporter {
  private final Scorer scorer = new Scorer();
  private final Optional<Double> limit;
  private final Reporter next;
  private int above;
  private double highest;
  private String worst = "";

  /**
   * @param limit how many points per 1,000 words a document may have; if empty, any number
   */
  ScoreGate(Optional<Double> limit, Reporter next) {
    this.limit = limit;
    this.next = next;
  }

  @Override
  public void add(Review review) throws IOException {
    double penalty = limit.isEmpty() ? 0 : scorer.score(review).penalty();
    if (penalty > limit.orElse(0.0)) {
      above++;
      if (penalty > highest) {
        highest = penalty;
        worst = review.source().name();
      }
    }
    next.add(review);
  }

  @Override
  public void finish(Ending ending) throws IOException {
    next.finish(ending);
  }

  boolean fails() {
    return above > 0;
  }

  /** Says which document is the worst, if one is too bad. */
  void explain(Trouble trouble) {
    if (fails()) {
      trouble.note(
          (above == 1 ? "1 document is" : above + " documents are")
              + " above max-score "
              + BigDecimal.valueOf(limit.orElse(0.0)).stripTrailingZeros().toPlainString()
              + (above == 1 ? ": " : "; the worst: ")
              + worst
              + " with "
              + highest
              + " points per 1,000 words");
    }
  }
}
