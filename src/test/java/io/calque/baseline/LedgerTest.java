package io.calque.baseline;

import static io.calque.baseline.Findings.baseline;
import static io.calque.baseline.Findings.habit;
import static io.calque.baseline.Findings.review;
import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Review;
import io.calque.Suppressed.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which findings are known. */
class LedgerTest {
  @TempDir private Path folder;

  /** Checks documents and says “name:number of new findings” of each. */
  private List<String> check(Baseline baseline, Review... reviews) throws IOException {
    List<Review> named = new ArrayList<>();
    for (Review review : reviews) {
      Files.writeString(folder.resolve(review.source().name()), review.source().text());
    }
    Ledger ledger = new Ledger(baseline, new Places(folder));
    for (Review review : reviews) {
      named.addAll(ledger.take(at(folder.resolve(review.source().name()), review)));
    }
    named.addAll(ledger.finish());
    return named.stream()
        .map(r -> Path.of(r.source().name()).getFileName() + ":" + r.findings().size())
        .toList();
  }

  private static Review at(Path path, Review review) {
    String text = review.source().text();
    if (text.startsWith("habit")) {
      return Findings.habit(path.toString(), text);
    }
    return text.startsWith("pair")
        ? Findings.pair(path.toString(), text, "second", "first")
        : review(path.toString(), text);
  }

  @Test
  void whatWasThereIsKnownAndWhatIsNewIsNot() throws IOException {
    assertThat(check(baseline(review("a", "bad one")), review("a", "bad two. It is\n\nbad one")))
        .containsExactly("a:1");
  }

  @Test
  void copiesAreKnownAsOftenAsTheyWereThere() throws IOException {
    Baseline twice = baseline(review("a", "bad\n\nbad"));
    assertThat(check(twice, review("a", "bad\n\nbad"))).containsExactly("a:0");
    assertThat(check(twice, review("a", "bad\n\nbad\n\nbad"))).containsExactly("a:1");
  }

  @Test
  void aHabitIsKnownWhicheverOfItsPlacesComesFirst() throws IOException {
    Baseline baseline = baseline(habit("a", "habit\n\nIt is bad1.\n\nAnd so is bad2."));
    String reordered = "habit\n\nAnd so is bad2.\n\nIt is bad1.";
    assertThat(check(baseline, review("a", reordered))).containsExactly("a:0");
  }

  @Test
  void aHabitMovesWithItsFileAndIsNewInAnother() throws IOException {
    Baseline baseline = baseline(habit("a", "habit\n\nIt is bad1.\n\nAnd so is bad2."));
    Review moved = review("b", "habit\n\nAnd so is bad2.\n\nIt is bad1.");
    assertThat(check(baseline, moved)).containsExactly("b:0");
    Review there = review("a", "habit\n\nIt is bad1.\n\nAnd so is bad2.");
    assertThat(check(baseline, there, moved)).containsExactly("a:0", "b:1");
  }

  @Test
  void whatIsLeftOfAHabitIsKnownPlaceByPlace() throws IOException {
    Baseline baseline = baseline(habit("a", "habit\n\nIt is bad1.\n\nAnd so is bad2."));
    assertThat(check(baseline, review("a", "And so is bad2."))).containsExactly("a:0");
  }

  @Test
  void whatWasToldPlaceByPlaceIsKnownAsAHabitUnlessThereIsMoreOfIt() throws IOException {
    Baseline baseline = baseline(review("a", "It is bad1.\n\nAnd so is bad2."));
    assertThat(check(baseline, review("a", "habit\n\nbad2 is worse\n\nthan bad1")))
        .containsExactly("a:0");
    assertThat(check(baseline, review("a", "habit\n\nbad2\n\nbad1\n\nbad3")))
        .containsExactly("a:1");
  }

  @Test
  void aCopyInAnotherFileIsNewWhicheverComesFirst() throws IOException {
    Baseline baseline = baseline(review("b", "bad"));
    assertThat(check(baseline, review("a", "bad"), review("b", "bad")))
        .containsExactly("a:1", "b:0");
    assertThat(check(baseline, review("b", "bad"), review("c", "bad")))
        .containsExactly("b:0", "c:1");
  }

  @Test
  void whatMovedToAnotherFileIsKnownWhicheverComesFirst() throws IOException {
    Baseline baseline = baseline(review("b", "bad"));
    assertThat(check(baseline, review("a", "bad"), review("b", "good")))
        .containsExactly("a:0", "b:0");
    assertThat(check(baseline, review("b", "good"), review("c", "bad")))
        .containsExactly("b:0", "c:0");
  }

  @Test
  void aRenamedFileIsKnownOnce() throws IOException {
    assertThat(check(baseline(review("gone", "bad")), review("a", "bad"), review("b", "bad")))
        .containsExactly("a:0", "b:1");
  }

  @Test
  void aFileThatIsNotCheckedKeepsWhatIsItsOwn() throws IOException {
    Files.writeString(folder.resolve("b"), "bad");
    assertThat(check(baseline(review("b", "bad")), review("a", "bad"))).containsExactly("a:1");
  }

  @Test
  void documentsThatWaitKeepTheirOrder() throws IOException {
    Baseline baseline = baseline(review("d", "bad thing"));
    assertThat(
            check(
                baseline,
                review("a", "bad"),
                review("b", "bad thing"),
                review("c", "good"),
                review("d", "good"),
                review("e", "bad thing")))
        .containsExactly("a:1", "b:0", "c:0", "d:0", "e:1");
  }

  @Test
  void whereTheWordsAroundItChangeItIsKnownInItsOwnFile() throws IOException {
    Baseline baseline = baseline(review("a", "an old bad thing"));
    assertThat(check(baseline, review("a", "the new bad thing"), review("b", "a bad thing")))
        .containsExactly("a:0", "b:1");
  }

  @Test
  void wordsThatAreTwiceInTheRepositoryButNotInTheFileAreToldByTheWordsAroundThem()
      throws IOException {
    Baseline baseline = baseline(review("a", "an old bad thing"), review("b", "a bad day"));
    assertThat(check(baseline, review("a", "good"), review("b", "a bad day. It is bad too")))
        .containsExactly("a:0", "b:1");
  }

  @Test
  void ofTwoCopiesTheOtherMayBeTheOneThatIsMarked() throws IOException {
    Baseline baseline = baseline(Findings.pair("a", "first\n\nsecond", "first", "second"));
    assertThat(check(baseline, review("a", "pair: second\n\nfirst"))).containsExactly("a:0");
  }

  @Test
  void ofTwoCopiesTheOneThatIsSuppressedAlreadyIsTheKnownOne() {
    Review copied = review("a", "bad\n\nbad");
    Review sifted = copied.suppressing(finding -> finding.span().start() > 0, Cause.UNCHANGED, "");
    List<Review> settled =
        new Ledger(baseline(review("a", "bad")), new Places(folder)).take(sifted);
    assertThat(settled).singleElement().isEqualTo(sifted);
  }

  @Test
  void whatIsKnownIsSuppressed() throws IOException {
    Review review = review("a", "bad");
    List<Review> settled = new Ledger(baseline(review), new Places(folder)).take(review);
    assertThat(settled.get(0).suppressed())
        .extracting(s -> s.cause())
        .isEqualTo(Arrays.asList(Cause.BASELINE));
  }
}
