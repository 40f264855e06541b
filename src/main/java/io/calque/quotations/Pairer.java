package io.calque.quotations;

import io.calque.quotations.Mark.Form;
import io.calque.quotations.Pairing.Pair;
import io.calque.words.WordList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of one paragraph. A mark that closes pairs with the nearest open one of
 * its kind, so that a mark that was lost leaves one mark over and harms no other pair.
 */
final class Pairer {
  private static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::start);

  /** Nobody nests quotations deeper, and a text of nothing but marks must not cost a square. */
  private static final int DEEPEST = 8;

  /** How far back from a mark that opens again an attribution may stand, in code units. */
  private static final int LOOK_BACK = 60;

  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

  private final String text;
  private final WordList verbs;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Mark> reopened = new ArrayList<>();
  private final List<Mark> unclosed = new ArrayList<>();
  private final List<Mark> unopened = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();

  /** A closing mark that nothing opens, if no other mark has come since. */
  private @Nullable Mark stray;

  Pairer(String text, String language) {
    this.text = text;
    this.verbs = WordList.of(language, "attribution-verbs");
  }

  Pairing pair(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark.side() == Side.OPENING) {
        open(mark);
      } else if (!close(mark)) {
        closeNothing(mark);
      }
    }
    unclosed.addAll(open);
    unclosed.sort(ORDER);
    closeWithDisplaced();
    pairs.sort(Comparator.comparing(Pair::opening, ORDER));
    return new Pairing(
        List.copyOf(pairs), List.copyOf(reopened), List.copyOf(unclosed), List.copyOf(unopened));
  }

  private void open(Mark mark) {
    @Nullable Mark before = open.peek();
    if (before != null && before.opensAs(mark) && opensAgain(mark)) {
      reopened.add(open.pop());
    }
    open.push(mark);
    stray = null;
  }

  /**
   * Whether a mark opens a new sentence of a quotation that is open already, as each paragraph of a
   * long quotation does: no "he said" stands between the sentences.
   */
  private boolean opensAgain(Mark mark) {
    String before = text.substring(Math.max(0, mark.start() - LOOK_BACK), mark.start()).strip();
    return (before.endsWith(".") || before.endsWith("!") || before.endsWith("?"))
        && NO_LETTERS.splitAsStream(before).noneMatch(verbs::contains);
  }

  private boolean close(Mark mark) {
    if (open.stream().limit(DEEPEST).noneMatch(mark::answers)) {
      return false;
    }
    Mark opening = open.pop();
    while (!mark.answers(opening)) {
      unclosed.add(opening);
      opening = open.pop();
    }
    pairs.add(new Pair(opening, mark, open.size()));
    stray = null;
    boolean twice = mark.isTwofold() && !open.isEmpty() && mark.answers(open.peek());
    if (twice) {
      pairs.add(new Pair(open.pop(), mark, open.size()));
    }
    return true;
  }

  private void closeNothing(Mark mark) {
    if (isPrime(mark)) {
      return;
    }
    if (mark.side() == Side.EITHER) {
      open(mark);
    } else if (stray != null && stray.single() == mark.single() && isDisplacedOpening(stray)) {
      unopened.remove(unopened.size() - 1);
      pairs.add(new Pair(stray, mark, 0));
      stray = null;
    } else if (!isPossessive(mark)) {
      unopened.add(mark);
      stray = mark;
    }
  }

  /** Whether a space stands on the wrong side of a mark: {@code is called" bolting"}. */
  private boolean isDisplacedOpening(Mark mark) {
    char before = text.charAt(mark.start() - 1);
    boolean beforeSpeech = before == ',' && !isAttributed(mark);
    return mark.form() == Form.STRAIGHT && (Character.isLetter(before) || beforeSpeech);
  }

  private boolean isAttributed(Mark mark) {
    int to = Math.min(text.length(), mark.end() + LOOK_BACK / 2);
    return NO_LETTERS.splitAsStream(text.substring(mark.end(), to)).anyMatch(verbs::contains);
  }

  /** Pairs two open marks if the space is on the wrong side of the second: {@code a "bolt "is}. */
  private void closeWithDisplaced() {
    for (int i = unclosed.size() - 1; i > 0; i--) {
      Mark opening = unclosed.get(i - 1);
      Mark closing = unclosed.get(i);
      if (opening.opensAs(closing) && isDisplacedClosing(opening, closing)) {
        unclosed.subList(i - 1, i + 1).clear();
        pairs.add(new Pair(opening, closing, 0));
        i--;
      }
    }
  }

  private boolean isDisplacedClosing(Mark opening, Mark closing) {
    int end = closing.start() - 1;
    return closing.form() == Form.STRAIGHT
        && end - opening.end() < LOOK_BACK
        && end > opening.end()
        && text.charAt(end) == ' '
        && Character.isLetter(text.charAt(end - 1))
        && Character.isLowerCase(text.charAt(closing.end()))
        && text.substring(opening.end(), end).indexOf('"') < 0;
  }

  /** Inches ({@code a 12" record}): what stands behind a number and closes nothing. */
  private boolean isPrime(Mark mark) {
    int at = mark.start() - 1;
    return at > 0 && Character.isDigit(text.charAt(text.charAt(at) == ' ' ? at - 1 : at));
  }

  /** An apostrophe that was made a quotation mark by mistake: {@code both airlines" records}. */
  private boolean isPossessive(Mark mark) {
    int end = mark.end();
    return text.startsWith("s", mark.start() - 1)
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetter(text.charAt(end + 1));
  }
}
