package io.calque.score;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores documents: docs/score.md says how and how well. Immutable and safe to share between
 * threads.
 */
public final class Scorer {
  private static final int PER = 1000;

  /** The model was fitted on hundreds of documents; no more can be said than this. */
  private static final double CERTAIN = 0.99;

  private final GarbleModel model;

  /** A scorer with the model that Calque comes with. */
  public Scorer() {
    this(GarbleModel.builtIn());
  }

  Scorer(GarbleModel model) {
    this.model = model;
  }

  /** The score of a document. */
  public Score score(Review review) {
    Map<Group, Integer> points = points(review.findings());
    int sum = points.values().stream().mapToInt(Integer::intValue).sum();
    double perThousand = (double) PER / Math.max(review.words(), model.wordFloor());
    boolean tooShort = review.words() < model.wordFloor();
    return new Score(
        sum,
        rounded(sum * perThousand, 1),
        tooShort ? Optional.empty() : Optional.of(garble(points, perThousand)));
  }

  /** How many words a document needs to be judged. */
  public int wordFloor() {
    return model.wordFloor();
  }

  private Garble garble(Map<Group, Integer> points, double perThousand) {
    List<Reason> reasons =
        model.terms().stream()
            .map(term -> reason(term, points.getOrDefault(term.group(), 0) * perThousand))
            .toList();
    double logOdds = model.intercept();
    for (Reason reason : reasons) {
      logOdds += reason.pull();
    }
    return new Garble(
        Math.min(CERTAIN, rounded(1 / (1 + StrictMath.exp(-logOdds)), 2)),
        reasons.stream()
            .filter(reason -> reason.pull() > 0)
            .sorted(Comparator.comparingDouble(Reason::pull).reversed())
            .toList());
  }

  private static Reason reason(Term term, double rate) {
    return new Reason(term.group(), rounded(rate, 1), rounded(term.pull(rate), 2));
  }

  private static Map<Group, Integer> points(List<Finding> findings) {
    Map<Group, Integer> points = new EnumMap<>(Group.class);
    for (Finding finding : findings) {
      points.merge(finding.rule().group(), Weight.of(finding).points(), Integer::sum);
    }
    return points;
  }

  private static double rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }
}
