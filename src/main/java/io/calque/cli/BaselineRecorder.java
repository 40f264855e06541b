package io.calque.cli;

import io.calque.Review;
import io.calque.Suppressed;
import io.calque.Suppressed.Cause;
import io.calque.baseline.Baseline;
import io.calque.baseline.Entry;
import io.calque.baseline.Fingerprint;
import io.calque.baseline.Places;
import io.calque.report.Ending;
import io.calque.report.Reporter;
import io.calque.rule.Finding;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a baseline of what is found in a run, and of what an older one knows besides. */
final class BaselineRecorder implements Reporter {
  private final Places places;
  private final Set<String> rules;
  private final boolean addsNew;
  private final SortedMap<Entry, Integer> found = new TreeMap<>();
  private final Set<String> checked = new HashSet<>();
  private int added;

  /**
   * @param addsNew whether findings that the older baseline does not know are recorded
   */
  BaselineRecorder(Places places, Rulebook rulebook, boolean addsNew) {
    this.places = places;
    this.rules = rulebook.rules().stream().map(Rule::id).collect(Collectors.toSet());
    this.addsNew = addsNew;
  }

  @Override
  public void add(Review review) {
    String place = places.of(review.source().name());
    checked.add(place);
    for (Suppressed suppressed : review.suppressed()) {
      if (suppressed.cause() == Cause.BASELINE) {
        record(place, suppressed.finding());
      }
    }
    if (addsNew) {
      added += review.findings().size();
      review.findings().forEach(finding -> record(place, finding));
    }
  }

  @Override
  public void finish(Ending ending) {
    // The baseline is written by who asks for it.
  }

  /** What was found, and what this run could not find: other files, and other rules. */
  Baseline baseline(Baseline old) {
    return new Baseline(found).and(old.only(this::isBeyondThisRun));
  }

  /** How many findings were recorded that no older baseline knew. */
  int added() {
    return added;
  }

  private boolean isBeyondThisRun(Entry entry) {
    boolean looked = checked.contains(entry.place()) && rules.contains(entry.fingerprint().rule());
    return !looked && places.exists(entry.place());
  }

  private void record(String place, Finding finding) {
    found.merge(new Entry(place, Fingerprint.of(finding)), 1, Integer::sum);
  }
}
