package io.calque.git;

import io.calque.text.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text as git counts them: a lone carriage return does not end one. */
final class LineFeeds {
  private final int[] offsets;

  LineFeeds(String text) {
    this.offsets =
        IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').toArray();
  }

  /** The lines that a place reaches over. */
  LineRange of(Span place) {
    return new LineRange(line(place.start()), line(Math.max(place.start(), place.end() - 1)));
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return (found >= 0 ? found : -found - 1) + 1;
  }
}
