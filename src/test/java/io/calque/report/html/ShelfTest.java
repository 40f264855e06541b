package io.calque.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Review;
import io.calque.rule.Match;
import io.calque.score.Scorer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a page keeps of a long run. */
class ShelfTest {
  private final Scorer scorer = new Scorer();

  @Test
  void theMostTroubledKeepTheirText() {
    Shelf shelf = new Shelf(2, 1000, 3);
    for (int findings : new int[] {1, 4, 0, 3, 0, 2, 0}) {
      add(shelf, review(findings));
    }
    assertThat(shelf.texts()).extracting(i -> i.summary().findings()).containsExactly(4L, 3L);
    assertThat(shelf.rows()).extracting(i -> i.summary().findings()).containsExactly(2L, 1L, 0L);
    assertThat(shelf.rows()).allMatch(item -> item.review().isEmpty());
    assertThat(shelf.troubledWithoutText()).isEqualTo(2);
    assertThat(shelf.leftOut()).isEqualTo(2);
  }

  @Test
  void textsThatAreTooLongTogetherGo() {
    Shelf shelf = new Shelf(9, 250, 9);
    for (int findings : new int[] {1, 2, 3}) {
      add(shelf, review(findings));
    }
    assertThat(shelf.texts()).extracting(i -> i.summary().findings()).containsExactly(3L, 2L);
    assertThat(new IndexView(shelf).html().markup())
        .contains("the text of 1 document with less trouble is not in it")
        .doesNotContain("not in this table");
  }

  @Test
  void oneTextStaysHoweverLong() {
    Shelf shelf = new Shelf(9, 10, 9);
    add(shelf, review(1));
    assertThat(shelf.texts()).hasSize(1);
  }

  private void add(Shelf shelf, Review review) {
    shelf.add(review, scorer.score(review));
  }

  /** A hundred characters with so many findings. */
  private static Review review(int findings) {
    Match[] matches =
        IntStream.range(0, findings).mapToObj(i -> Reviews.match(i, i + 1)).toArray(Match[]::new);
    return Reviews.of(findings + ".txt", "word ".repeat(20), matches);
  }
}
