package io.calque.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Read;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What counts as a finite verb, likely or possible. */
class FiniteVerbsTest {

  @Test
  void likelyVerbsHeadClauses() {
    assertThat(likely("She sings well, and the horse that he bought went home."))
        .containsExactly("sings", "bought", "went");
  }

  @Test
  void infinitivesAndParticiplesAreNoFiniteVerbs() {
    assertThat(likely("To have slept, having to walk, is a gift.")).containsExactly("is");
    assertThat(likely("She will have gone.")).containsExactly("will");
  }

  @Test
  void cliticsAreVerbsUnlessTheyPossess() {
    assertThat(likely("They’re late, and that’s the mayor’s horse.")).containsExactly("’re", "’s");
  }

  @Test
  void nounsByTheirPlaceAreNoPossibleVerbs() {
    assertThat(possible("A seat on the larger rocket at a third of the cost per kilogram."))
        .isEmpty();
    assertThat(possible("A van with a Michigan license plate.")).isEmpty();
  }

  @Test
  void anAmbiguousWordElsewhereIsPossible() {
    assertThat(possible("Libertarians share the costs.")).contains("share");
  }

  @Test
  void theMainClauseLeavesOutRelativeClausesAndParticiples() {
    assertThat(inMainClause("A seat, shared with others, for a third of it.")).isEmpty();
    assertThat(inMainClause("The opera, which began an hour late.")).isEmpty();
    assertThat(inMainClause("The opera, which began late, pleased them."))
        .containsExactly("pleased");
  }

  private static List<String> likely(String text) {
    Sentence sentence = sentence(text);
    return words(sentence, new FiniteVerbs(sentence).likely());
  }

  private static List<String> possible(String text) {
    Sentence sentence = sentence(text);
    FiniteVerbs verbs = new FiniteVerbs(sentence);
    return words(sentence, IntStream.range(0, sentence.tokens().size()).filter(verbs::possible));
  }

  private static List<String> inMainClause(String text) {
    Sentence sentence = sentence(text);
    int end = sentence.tokens().size() - 1;
    return words(sentence, new FiniteVerbs(sentence).possibleInMainClauseBefore(end));
  }

  private static List<String> words(Sentence sentence, IntStream places) {
    return places.mapToObj(sentence.tokens()::get).map(Token::text).toList();
  }

  private static Sentence sentence(String text) {
    return Read.plain(text).sentences().get(0);
  }
}
