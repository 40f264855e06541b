package io.calque.bitext;

import java.util.List;
import java.util.stream.IntStream;

/** Tells beads that can be relied on from others. */
final class Confidence {
  /** A translation hardly is so much shorter or longer than others of its text. */
  private static final double LEAST_RATIO = 0.4;

  /** Of a few anchors one may be shared by chance. */
  private static final int ENOUGH_SHARED = 2;

  private static final double ENOUGH_LIKENESS = 0.6;

  /** So many neighbours before and after. */
  private static final int STEPS = 2;

  private Confidence() {}

  /** Those to rely on, in order. */
  static List<Bead> in(List<Bead> beads) {
    boolean straight = beads.stream().allMatch(Bead::isOneToOne);
    return IntStream.range(0, beads.size())
        .filter(i -> isPlausible(beads.get(i)))
        .filter(i -> straight || isAnchored(beads.get(i)) || isInStep(beads, i))
        .mapToObj(beads::get)
        .toList();
  }

  private static boolean isPlausible(Bead bead) {
    return !bead.isHalf() && bead.fit().ratio() >= LEAST_RATIO;
  }

  private static boolean isAnchored(Bead bead) {
    return bead.fit().shared() >= ENOUGH_SHARED && bead.fit().likeness() >= ENOUGH_LIKENESS;
  }

  /** Whether it and its neighbours go one by one and do not contradict each other. */
  private static boolean isInStep(List<Bead> beads, int i) {
    return IntStream.rangeClosed(Math.max(0, i - STEPS), Math.min(beads.size() - 1, i + STEPS))
        .mapToObj(beads::get)
        .allMatch(bead -> bead.isOneToOne() && isPlausible(bead) && bead.fit().likeness() > 0);
  }
}
