package io.calque.quotations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quotation marks of one paragraph, paired. A mark that closes pairs with the nearest open one
 * of its kind, so that a mark that was lost leaves one mark over and harms no other pair.
 *
 * @param pairs in the order of their opening marks
 * @param unclosed marks that open and are not closed here, in order
 * @param unopened marks that close and are not opened here, in order
 */
record Pairing(List<Pair> pairs, List<Mark> unclosed, List<Mark> unopened) {
  private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::start);

  /** Nobody nests quotations deeper, and a text of nothing but marks must not cost a square. */
  private static final int DEEPEST = 8;

  /** Two marks and how many pairs stand around them. */
  record Pair(Mark opening, Mark closing, int depth) {}

  static Pairing of(String text, List<Mark> marks) {
    List<Pair> pairs = new ArrayList<>();
    List<Mark> unopened = new ArrayList<>();
    List<Mark> unclosed = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark mark : marks) {
      @Nullable Mark opening = mark.side() == Side.OPENING ? null : answered(mark, open, unclosed);
      if (opening != null) {
        pairs.add(new Pair(opening, mark, open.size()));
      } else if (mark.side() != Side.CLOSING) {
        open.push(mark);
      } else if (!isPrime(text, mark)) {
        unopened.add(mark);
      }
      @Nullable Mark second =
          opening != null && mark.isTwofold() ? answered(mark, open, unclosed) : null;
      if (second != null) {
        pairs.add(new Pair(second, mark, open.size()));
      }
    }
    unclosed.addAll(open);
    unclosed.sort(ORDER);
    pairs.sort(Comparator.comparing(Pair::opening, ORDER));
    return new Pairing(List.copyOf(pairs), List.copyOf(unclosed), List.copyOf(unopened));
  }

  /** Takes the open mark that {@code closing} closes; what was opened since then was lost. */
  private static @Nullable Mark answered(Mark closing, Deque<Mark> open, List<Mark> unclosed) {
    if (open.stream().limit(DEEPEST).noneMatch(closing::answers)) {
      return null;
    }
    Mark opening = open.pop();
    while (!closing.answers(opening)) {
      unclosed.add(opening);
      opening = open.pop();
    }
    return opening;
  }

  /** Inches ({@code a 12" record}): what stands behind a number and closes nothing. */
  private static boolean isPrime(String text, Mark mark) {
    return mark.form() == Mark.Form.STRAIGHT
        && mark.start() > 0
        && Character.isDigit(text.charAt(mark.start() - 1));
  }
}
