package io.calque.quotations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells single quotation marks from apostrophes by what the rest of the paragraph holds: a mark
 * that opens is one if a mark that closes answers it; a mark that closes is one if it answers a
 * mark that opens. A mark that may be a possessive's ({@code the workers’ rights}) closes only what
 * nothing else closes.
 */
final class Apostrophes {
  private final String text;
  private final List<Mark> marks;
  private final Set<Integer> quotes = new TreeSet<>();
  private int opening = -1;
  private int weak = -1;
  private int depth;
  private int depthAtOpening;

  private Apostrophes(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  /** The marks without those that are apostrophes. */
  static List<Mark> removed(String text, List<Mark> marks) {
    return marks.stream().anyMatch(Mark::single) ? new Apostrophes(text, marks).quotes() : marks;
  }

  private List<Mark> quotes() {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (!mark.single()) {
        quotes.add(i);
        passDouble(mark);
      } else if (mark.side() == Side.OPENING) {
        settle();
        opening = i;
        depthAtOpening = depth;
      } else if (opening >= 0) {
        close(i);
      }
    }
    settle();
    List<Mark> kept = new ArrayList<>();
    quotes.forEach(i -> kept.add(marks.get(i)));
    return Collections.unmodifiableList(kept);
  }

  /** A single mark that was opened within a double quotation does not outlive it. */
  private void passDouble(Mark mark) {
    boolean closes = mark.side() == Side.CLOSING || (mark.side() == Side.EITHER && depth > 0);
    if (closes && opening >= 0 && depth > 0 && depth <= depthAtOpening) {
      settle();
    }
    depth = Math.max(0, depth + (closes ? -1 : 1));
  }

  private void close(int i) {
    if (weak < 0 || !isDoubtful(marks.get(i))) {
      weak = i;
    }
    if (!isDoubtful(marks.get(i))) {
      settle();
    }
  }

  /** A plural's possessive before its noun ("workers’ rights") or a dropped g ("singin’ along"). */
  private boolean isDoubtful(Mark mark) {
    String before = text.substring(Math.max(0, mark.start() - 2), mark.start());
    return (before.endsWith("s") || before.equals("in"))
        && mark.end() + 1 < text.length()
        && text.charAt(mark.end()) == ' '
        && Character.isLetter(text.charAt(mark.end() + 1));
  }

  /** Decides about the mark that is open, if any: a pair, a mark that lost its partner, or none. */
  private void settle() {
    if (opening >= 0 && (weak >= 0 || opensForCertain(marks.get(opening)))) {
      quotes.add(opening);
      if (weak >= 0) {
        quotes.add(weak);
      }
    }
    opening = -1;
    weak = -1;
  }

  /** Whether nothing but a quotation is opened so: ‘ before a capital, but for ‘Iolani and ‘Abd. */
  private boolean opensForCertain(Mark mark) {
    return text.charAt(mark.start()) != '’'
        && mark.end() < text.length()
        && Character.isUpperCase(text.charAt(mark.end()))
        && (mark.start() == 0 || startsSpeech(mark.start()));
  }

  private boolean startsSpeech(int at) {
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 || ".:!?,".indexOf(text.charAt(i)) >= 0;
  }
}
