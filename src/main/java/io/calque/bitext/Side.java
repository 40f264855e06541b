package io.calque.bitext;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The paragraphs of one side of an alignment. */
final class Side {
  private final List<Paragraph> paragraphs;
  private final List<Paragraph> pairs;

  /** Characters before each paragraph, and at last all of them. */
  private final long[] before;

  Side(List<Paragraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
    this.pairs =
        IntStream.range(1, paragraphs.size())
            .mapToObj(i -> paragraphs.get(i - 1).and(paragraphs.get(i)))
            .toList();
    this.before = new long[paragraphs.size() + 1];
    for (int i = 0; i < paragraphs.size(); i++) {
      before[i + 1] = before[i] + paragraphs.get(i).length();
    }
  }

  int size() {
    return paragraphs.size();
  }

  /** All characters. */
  long length() {
    return before[size()];
  }

  /** One paragraph, or two as one. */
  Paragraph paragraph(int first, int count) {
    return count == 1 ? paragraphs.get(first) : pairs.get(first);
  }

  /** Which share of the characters stands before a paragraph. */
  double share(int paragraph) {
    return (double) before[paragraph] / Math.max(1, length());
  }

  /** The first paragraph before which that share of the characters stands. */
  int reaching(double share) {
    int found = Arrays.binarySearch(before, Math.round(share * length()));
    return found >= 0 ? found : -found - 1;
  }
}
