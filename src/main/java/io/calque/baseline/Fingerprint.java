package io.calque.baseline;

import io.calque.rule.Finding;
import java.util.Comparator;

/**
 * What a finding is known by wherever it moves: its rule, its words and the letters around them,
 * but no line and no file.
 *
 * @param text the words, with single spaces, cut where they are many; for people, and to know a
 *     finding by whose surroundings changed
 * @param hash of the words in full and of what stands around them, 16 hexadecimal digits
 */
public record Fingerprint(String rule, String text, String hash)
    implements Comparable<Fingerprint> {
  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::rule)
          .thenComparing(Fingerprint::text)
          .thenComparing(Fingerprint::hash);

  private static final String THROUGHOUT = "(throughout)";

  /** The fingerprint of a finding. */
  public static Fingerprint of(Finding finding) {
    if (finding.match().places() > 1) {
      return ofHabit(finding.rule().id());
    }
    Wording wording = Wording.of(finding.text());
    Surroundings around = Surroundings.of(finding.source().text(), finding.span());
    String hash = Digest.of(wording.full(), around.before(), around.after());
    return new Fingerprint(finding.rule().id(), wording.cut(), hash);
  }

  /**
   * The fingerprint of a finding that stands for many in its document. Which of them comes first is
   * no matter.
   */
  static Fingerprint ofHabit(String rule) {
    return new Fingerprint(rule, THROUGHOUT, Digest.of(THROUGHOUT));
  }

  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }
}
