package io.calque.text;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of a source's text, in UTF-16 code units, 0-based.
 *
 * <p>Example: in {@code "the the cat"} the second word is {@code new Span(4, 7)}.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Refuses a range that begins before the text or ends before it begins. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units covered. */
  public int length() {
    return end - start;
  }

  /** The smallest span that covers this one and {@code other}. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Whether at least one code unit lies in both spans. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
