package io.calque.cli;

import io.calque.Review;
import io.calque.Settlement;
import io.calque.Sieve;
import io.calque.config.Reviewer;
import io.calque.input.Inputs;
import io.calque.input.Manuscript;
import io.calque.input.Reading;
import io.calque.input.Unread;
import io.calque.input.UnreadableException;
import io.calque.report.Reporter;
import io.calque.report.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run over documents: reads and checks them in parallel, reports them in order. */
final class Check {
  private final Reviewer reviewer;
  private final Sieve sieve;
  private final Settlement settlement;
  private final Trouble trouble;
  private Tally tally = Tally.NOTHING;
  private int notEnglish;

  /** What came of one document. */
  private record Outcome(Optional<Review> review, List<String> problems) {}

  /**
   * @param sieve what of each document is not to be reported
   * @param settlement what of all of them is not to be reported
   */
  Check(Reviewer reviewer, Sieve sieve, Settlement settlement, Trouble trouble) {
    this.reviewer = reviewer;
    this.sieve = sieve;
    this.settlement = settlement;
    this.trouble = trouble;
  }

  /**
   * Checks documents and reports them; the report is not finished.
   *
   * @throws IOException if the report cannot be written
   */
  Tally run(Inputs inputs, Reading reading, Reporter reporter, Progress progress)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    OrderedWork.Sink<Outcome> sink =
        outcome -> {
          progress.erase();
          report(outcome, reporter);
          progress.step();
        };
    try (OrderedWork<Outcome> work = new OrderedWork<>(threads, sink)) {
      inputs.forEach(reading, document -> work.submit(() -> review(document)));
      work.finish();
    }
    progress.erase();
    for (Review settled : settlement.finish()) {
      report(settled, reporter);
    }
    noteLanguages();
    return tally;
  }

  /** A fault of ours in one document must not keep the others from being checked. */
  private Outcome review(Unread document) {
    List<String> problems = new ArrayList<>();
    Optional<Review> review = Optional.empty();
    try {
      Manuscript manuscript = document.read();
      Path file = Path.of(document.file());
      review = Optional.of(sieve.sift(reviewer.review(manuscript, file, problems::add)));
    } catch (UnreadableException e) {
      problems.add(e.problem());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      problems.add(document.name() + ": " + trouble.failure(e));
    }
    return new Outcome(review, problems);
  }

  private void report(Outcome outcome, Reporter reporter) throws IOException {
    outcome.problems().forEach(trouble::report);
    if (outcome.review().isEmpty()) {
      return;
    }
    for (Review settled : settlement.take(outcome.review().get())) {
      report(settled, reporter);
    }
  }

  private void report(Review review, Reporter reporter) throws IOException {
    tally = tally.plus(review);
    if (!review.language().equals("en") && review.words() > 0) {
      notEnglish++;
    }
    reporter.add(review);
  }

  private void noteLanguages() {
    if (notEnglish > 0) {
      trouble.note(
          (notEnglish == 1 ? "1 document is" : notEnglish + " documents are")
              + " not in English: only rules about form looked at "
              + (notEnglish == 1 ? "it" : "them")
              + " (--lang en if that is wrong)");
    }
  }
}
