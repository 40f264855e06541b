package io.calque.report;

import io.calque.baseline.Fingerprint;
import io.calque.rule.Finding;
import java.util.HashMap;
import java.util.Map;

/**
 * What the findings of one document are known by from run to run: the same when their lines move,
 * and no two alike. Asked for each finding once, in report order.
 */
final class Fingerprints {
  private final Map<Fingerprint, Integer> seen = new HashMap<>();

  /** Words, surroundings, and the how manieth: {@code 3f1c8a2b90d4e5f6:1}. */
  String next(Finding finding) {
    Fingerprint fingerprint = Fingerprint.of(finding);
    return fingerprint.hash() + ":" + seen.merge(fingerprint, 1, Integer::sum);
  }
}
