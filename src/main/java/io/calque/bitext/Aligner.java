package io.calque.bitext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the cheapest way to walk through a translation and its original side by side, one or two
 * paragraphs at a time, by dynamic programming.
 *
 * <p>After William A. Gale and Kenneth W. Church, "A Program for Aligning Sentences in Bilingual
 * Corpora", Computational Linguistics 19(1), 1993: what is long in one language is long in the
 * other. Beyond theirs, numbers and names that both sides have count, and only a band about the
 * diagonal is looked at, so that time and memory are proportional to the length of the text.
 */
final class Aligner {
  /** So many paragraphs of the original before and after where one would stand by length. */
  private static final int BAND = 24;

  /** Paragraphs taken at a step on either side, and −ln of its probability: their table 5. */
  private enum Step {
    ONE_ONE(1, 1, 0.12),
    ONE_NONE(1, 0, 4.6),
    NONE_ONE(0, 1, 4.6),
    TWO_ONE(2, 1, 2.4),
    ONE_TWO(1, 2, 2.4),
    TWO_TWO(2, 2, 4.5);

    private static final List<Step> ALL = List.of(values());

    final int translation;
    final int original;
    final double cost;

    Step(int translation, int original, double cost) {
      this.translation = translation;
      this.original = original;
      this.cost = cost;
    }
  }

  private final Side translation;
  private final Side original;
  private final double scale;

  Aligner(List<Paragraph> translation, List<Paragraph> original) {
    this.translation = new Side(translation);
    this.original = new Side(original);
    this.scale = (double) this.translation.length() / Math.max(1, this.original.length());
  }

  /** All paragraphs of both sides, in order. */
  List<Bead> beads() {
    int rows = translation.size() + 1;
    byte[][] steps = new byte[rows][2 * BAND + 1];
    double[][] costs = new double[rows][];
    for (int i = 0; i < rows; i++) {
      costs[i] = row(i, costs, steps[i]);
      if (i >= 2) {
        costs[i - 2] = new double[0];
      }
    }
    return walkBack(steps);
  }

  /** The least cost of each place of a row, and how it is reached. */
  private double[] row(int i, double[][] costs, byte[] steps) {
    double[] row = new double[2 * BAND + 1];
    Arrays.fill(row, Double.POSITIVE_INFINITY);
    int base = base(i);
    for (int at = 0; at < row.length; at++) {
      int j = base + at;
      if (i == 0 && j == 0) {
        row[at] = 0;
      }
      for (byte number = 0; number < Step.ALL.size(); number++) {
        Step step = Step.ALL.get(number);
        int fromI = i - step.translation;
        int fromJ = j - step.original;
        if (fromI < 0 || fromJ < 0 || j > original.size()) {
          continue;
        }
        int fromAt = fromJ - base(fromI);
        if (fromAt < 0 || fromAt >= row.length) {
          continue;
        }
        double before = fromI == i ? row[fromAt] : costs[fromI][fromAt];
        double cost = before + (before < Double.POSITIVE_INFINITY ? cost(step, fromI, fromJ) : 0);
        if (cost < row[at]) {
          row[at] = cost;
          steps[at] = number;
        }
      }
    }
    return row;
  }

  private double cost(Step step, int i, int j) {
    return step.cost + (step.translation * step.original == 0 ? 0 : fit(step, i, j).cost());
  }

  private Fit fit(Step step, int i, int j) {
    return Fit.of(
        translation.paragraph(i, step.translation), original.paragraph(j, step.original), scale);
  }

  /** The first place of the original that a row looks at. */
  private int base(int i) {
    return i == translation.size()
        ? original.size() - BAND
        : original.reaching(translation.share(i)) - BAND;
  }

  private List<Bead> walkBack(byte[][] steps) {
    List<Bead> beads = new ArrayList<>();
    int i = translation.size();
    int j = original.size();
    while (i > 0 || j > 0) {
      int at = j - base(i);
      if (at < 0 || at >= steps[i].length) {
        return List.of();
      }
      Step step = Step.ALL.get(steps[i][at]);
      int fromI = i - step.translation;
      int fromJ = j - step.original;
      if (fromI < 0 || fromJ < 0) {
        return List.of();
      }
      beads.add(
          new Bead(
              fromI,
              i,
              fromJ,
              j,
              step.translation * step.original == 0 ? Fit.NONE : fit(step, fromI, fromJ)));
      i = fromI;
      j = fromJ;
    }
    Collections.reverse(beads);
    return beads;
  }
}
