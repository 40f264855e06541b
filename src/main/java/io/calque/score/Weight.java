package io.calque.score;

import io.calque.rule.Finding;
import java.util.regex.Pattern;

/**
 * How bad a finding is, on the scale of MQM.
 *
 * <p>Severity multipliers 0, 1, 5 and 25 are those of the MQM scoring models (themqm.org, "The MQM
 * Scoring Models"; Lommel, Gladkoff, Melby et al. 2024, "The Multi-Range Theory of Translation
 * Quality Measurement"). Which finding gets which is ours, so a score is "MQM-aligned": no one has
 * annotated it.
 */
public enum Weight {
  /** Flagged for a glance, and no fault by itself: a note. */
  NEUTRAL(0),
  /** Limited harm: a warning. */
  MINOR(1),
  /** A reader stumbles: an error. */
  MAJOR(5),
  /** The text has fallen apart: an error over a stretch of {@value #LONG} words or more. */
  CRITICAL(25);

  private static final int LONG = 30;
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final int points;

  Weight(int points) {
    this.points = points;
  }

  /** The points that it adds to a document's. */
  public int points() {
    return points;
  }

  /** How bad a finding is. */
  public static Weight of(Finding finding) {
    return switch (finding.severity()) {
      case NOTE -> NEUTRAL;
      case WARNING -> MINOR;
      case ERROR -> isLong(finding.text()) ? CRITICAL : MAJOR;
    };
  }

  private static boolean isLong(String text) {
    return WHITE_SPACE.split(text.strip(), LONG).length == LONG;
  }
}
