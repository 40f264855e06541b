package io.calque.baseline;

import io.calque.Review;
import io.calque.Settlement;
import io.calque.Suppressed.Cause;
import io.calque.rule.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells known findings from new ones, and suppresses the known.
 *
 * <p>A finding is known if its fingerprint is in the baseline, at its own place before any other.
 * What another place knows was moved from there only if that place no longer has it: its file is
 * gone, or was checked and had some left. So where that file is still to come, the document waits,
 * and with it those after it. A file that is not part of the run is taken to be as it was.
 *
 * <p>What is suppressed already is recognised first, so that of two copies the one on unchanged
 * lines is the known one.
 */
public final class Ledger implements Settlement {
  private final Budget budget;
  private final Places places;
  private final Set<String> checked = new HashSet<>();
  private final List<Waiting> waiting = new ArrayList<>();

  /** A document of which some findings may be known from a file that is still to come. */
  private record Waiting(Review review, Set<Finding> known, List<Finding> open) {}

  public Ledger(Baseline baseline, Places places) {
    this.budget = new Budget(baseline);
    this.places = places;
  }

  @Override
  public List<Review> take(Review review) {
    Waiting next = recognise(review);
    if (next.open().isEmpty() && waiting.isEmpty()) {
      return List.of(settled(next));
    }
    waiting.add(next);
    return List.of();
  }

  @Override
  public List<Review> finish() {
    List<Review> settled = new ArrayList<>();
    for (Waiting last : waiting) {
      for (Finding finding : last.open()) {
        if (takeMoved(Fingerprint.of(finding))) {
          last.known().add(finding);
        }
      }
      settled.add(settled(last));
    }
    waiting.clear();
    return settled;
  }

  private Waiting recognise(Review review) {
    String place = places.of(review.source().name());
    review.suppressed().forEach(s -> budget.take(Fingerprint.of(s.finding()), place));
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Finding> others = new ArrayList<>(review.findings());
    others.removeIf(f -> budget.take(Fingerprint.of(f), place) && known.add(f));
    others.removeIf(f -> takeLike(f, place) && known.add(f));
    checked.add(place);
    List<Finding> open = new ArrayList<>();
    for (Finding finding : others) {
      Fingerprint fingerprint = Fingerprint.of(finding);
      if (waiting.isEmpty() && takeMoved(fingerprint)) {
        known.add(finding);
      } else if (budget.placeOf(fingerprint, p -> true).isPresent()) {
        open.add(finding);
      }
    }
    return new Waiting(review, known, open);
  }

  /**
   * Whether it is known here by its words; or by its rule where one finding stands for many, which
   * before may have been told one by one, or the other way about.
   */
  private boolean takeLike(Finding finding, String place) {
    String rule = finding.rule().id();
    int places = finding.match().places();
    return places > 1
        ? budget.takeAll(rule, places, place)
        : budget.takeLike(rule, texts(finding), place) || budget.knowsHabit(rule, place);
  }

  /**
   * Its own words and those of the other copy, which may be the one that was flagged before. Mere
   * marks tell nothing without what stands around them.
   */
  private static List<String> texts(Finding finding) {
    List<String> texts = new ArrayList<>();
    texts.add(Wording.of(finding.text()).cut());
    finding.match().related().stream()
        .map(related -> Wording.of(finding.source().slice(related.span())).cut())
        .forEach(texts::add);
    texts.removeIf(text -> text.codePoints().noneMatch(Character::isLetter));
    return texts;
  }

  private boolean takeMoved(Fingerprint fingerprint) {
    return budget
        .placeOf(fingerprint, place -> checked.contains(place) || !places.exists(place))
        .map(place -> budget.take(fingerprint, place))
        .orElse(false);
  }

  private static Review settled(Waiting waiting) {
    return waiting.review().suppressing(waiting.known()::contains, Cause.BASELINE, "");
  }
}
