package io.calque.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph, heading, list item or cell: a stretch of prose that is analysed by itself, and the
 * only place that knows where its text stands in the source. Immutable.
 *
 * <p>Example: the Markdown {@code *un*believable} is a block with the text {@code unbelievable} and
 * two runs; {@code span(0, 12)} covers {@code un*believable}.
 */
public final class Block {
  private final BlockKind kind;
  private final List<Run> runs;
  private final int[] starts;
  private final String text;

  /**
   * @param runs in source order and apart; at least one
   */
  public Block(BlockKind kind, List<Run> runs) {
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a block without text");
    }
    this.kind = kind;
    this.runs = List.copyOf(runs);
    this.text = runs.stream().map(Run::text).collect(Collectors.joining());
    this.starts = new int[runs.size()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      at += runs.get(i).text().length();
    }
  }

  public BlockKind kind() {
    return kind;
  }

  public List<Run> runs() {
    return runs;
  }

  /** What detectors see. */
  public String text() {
    return text;
  }

  /** Where the whole block stands. */
  public Span span() {
    return runs.get(0).span().to(runs.get(runs.size() - 1).span());
  }

  /**
   * Where the code units {@code [from, to)} of {@link #text()} stand in the source: from the first
   * of them to the last, with any markup between.
   *
   * @throws IndexOutOfBoundsException unless {@code 0 <= from < to <= text().length()}
   */
  public Span span(int from, int to) {
    if (from < 0 || to <= from || to > text.length()) {
      throw new IndexOutOfBoundsException("[" + from + ", " + to + ") of " + text.length());
    }
    return unit(from).to(unit(to - 1));
  }

  /** Whether any of {@code [from, to)} is a placeholder's text and no prose. */
  public boolean isPlaceholder(int from, int to) {
    for (int i = runAt(from); i < starts.length && starts[i] < to; i++) {
      if (runs.get(i).kind() == Run.Kind.PLACEHOLDER) {
        return true;
      }
    }
    return false;
  }

  private Span unit(int offset) {
    int i = runAt(offset);
    Run run = runs.get(i);
    if (run.kind() != Run.Kind.VERBATIM) {
      return run.span();
    }
    int start = run.span().start() + offset - starts[i];
    return new Span(start, start + 1);
  }

  private int runAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
