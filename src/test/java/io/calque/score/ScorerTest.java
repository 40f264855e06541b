package io.calque.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calque.Review;
import io.calque.rule.Finding;
import io.calque.rule.Group;
import io.calque.rule.Match;
import io.calque.rule.Rule;
import io.calque.rule.Severity;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What findings come to. */
class ScorerTest {
  private static final Source SOURCE = new Source("a.txt", "word ".repeat(400));

  private final Scorer scorer =
      new Scorer(
          GarbleModel.parse(
              List.of("# a comment", "", "word-floor 150", "intercept -2", "names 0.5 10")));

  @Test
  void aNoteWeighsNothingAWarning1AnError5() {
    Score score =
        scorer.score(
            review(
                1000,
                finding(Group.NAMES, Severity.NOTE, 1),
                finding(Group.NAMES, Severity.WARNING, 1),
                finding(Group.NUMBERS, Severity.ERROR, 29)));
    assertThat(score.points()).isEqualTo(6);
    assertThat(score.penalty()).isEqualTo(6.0);
  }

  @Test
  void anErrorOverALongStretchWeighs25() {
    assertThat(scorer.score(review(1000, finding(Group.NAMES, Severity.ERROR, 30))).points())
        .isEqualTo(25);
    assertThat(scorer.score(review(1000, finding(Group.NAMES, Severity.WARNING, 30))).points())
        .isEqualTo(1);
  }

  @Test
  void thePenaltyIsPer1000Words() {
    Finding error = finding(Group.NAMES, Severity.ERROR, 1);
    assertThat(scorer.score(review(3000, error)).penalty()).isEqualTo(1.7);
    assertThat(scorer.score(review(250, error)).penalty()).isEqualTo(20.0);
  }

  @Test
  void aShortDocumentCountsAsOneOfTheWordFloorAndIsNotJudged() {
    Score score = scorer.score(review(3, finding(Group.NAMES, Severity.ERROR, 1)));
    assertThat(score.penalty()).isEqualTo(33.3);
    assertThat(score.garble()).isEmpty();
    assertThat(scorer.score(review(0)).penalty()).isZero();
  }

  @Test
  void theProbabilitySaysWhatMovedIt() {
    Garble garble =
        scorer
            .score(
                review(
                    1000,
                    finding(Group.NAMES, Severity.ERROR, 1),
                    finding(Group.NUMBERS, Severity.ERROR, 1)))
            .garble()
            .orElseThrow();
    assertThat(garble.probability()).isEqualTo(0.62);
    assertThat(garble.reasons()).containsExactly(new Reason(Group.NAMES, 5.0, 2.5));
  }

  @Test
  void aRateBeyondTheCapSaysNothingMore() {
    Finding[] many =
        Stream.generate(() -> finding(Group.NAMES, Severity.ERROR, 1))
            .limit(20)
            .toArray(Finding[]::new);
    Garble garble = scorer.score(review(1000, many)).garble().orElseThrow();
    assertThat(garble.reasons()).containsExactly(new Reason(Group.NAMES, 100.0, 5.0));
    assertThat(garble.probability()).isEqualTo(0.95);
  }

  @Test
  void nothingIsCertain() {
    Scorer sure = new Scorer(GarbleModel.parse(List.of("word-floor 150", "intercept 20")));
    assertThat(sure.score(review(1000)).garble().orElseThrow().probability()).isEqualTo(0.99);
  }

  @Test
  void theModelThatCalqueComesWithIsNotAlarmedBySilence() {
    Score score = new Scorer().score(review(600));
    assertThat(score.garble().orElseThrow().probability()).isLessThan(0.5);
    assertThat(score.garble().orElseThrow().reasons()).isEmpty();
  }

  @Test
  void aModelNamesGroupsThatThereAre() {
    assertThatThrownBy(() -> GarbleModel.parse(List.of("nmaes 1 2"))).hasMessageContaining("nmaes");
  }

  private static Review review(int words, Finding... findings) {
    return new Review(SOURCE, Format.PLAIN_TEXT, "en", words, List.of(findings));
  }

  private static Finding finding(Group group, Severity severity, int words) {
    Rule rule =
        new Rule(
            "some-rule",
            group,
            severity,
            "fluency/grammar",
            List.of(),
            "Summary.",
            "Why.",
            List.of(),
            List.of(),
            d -> Stream.of());
    return new Finding(SOURCE, rule, new Match(new Span(0, 5 * words), "A message."));
  }
}
