package io.calque.text;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Lines of plain text that are one block.
 *
 * @param lines at least one
 * @param marker how long the list marker at the beginning of the first is; 0 for no list item
 */
record PlainBlock(List<PlainLine> lines, int marker) {
  /** Nobody breaks lines wider than this by hand; a paragraph a line is wider. */
  private static final int MAX_WIDTH = 100;

  /** In narrower text, such as verse, line ends mean something. */
  private static final int MIN_WIDTH = 50;

  /** Copies the list. */
  PlainBlock {
    lines = List.copyOf(lines);
  }

  /**
   * Adds the blocks of lines between which no blank line stands.
   *
   * @param marker the length of a line's list marker, or 0
   */
  static void split(List<PlainLine> chunk, ToIntFunction<PlainLine> marker, List<PlainBlock> to) {
    int width = chunk.stream().mapToInt(PlainLine::width).max().orElse(0);
    int from = 0;
    for (int i = 1; i <= chunk.size(); i++) {
      if (i == chunk.size() || marker.applyAsInt(chunk.get(i)) > 0) {
        List<PlainLine> lines = chunk.subList(from, i);
        int first = marker.applyAsInt(lines.get(0));
        if (isBroken(lines, width)) {
          to.add(new PlainBlock(lines, first));
        } else {
          to.add(new PlainBlock(lines.subList(0, 1), first));
          lines.stream().skip(1).forEach(line -> to.add(new PlainBlock(List.of(line), 0)));
        }
        from = i;
      }
    }
  }

  boolean isItem() {
    return marker > 0;
  }

  boolean endsWithPunctuation() {
    return lines.get(lines.size() - 1).endsWithPunctuation();
  }

  /**
   * @param first whether it is the first of the document, where longer titles stand
   */
  boolean looksLikeTitle(boolean first) {
    return lines.size() == 1 && lines.get(0).looksLikeTitle(first ? 18 : 12, first ? 120 : 90);
  }

  void addTo(BlockBuilder builder) {
    builder.text(lines.get(0).start() + marker, lines.get(0).end());
    for (PlainLine line : lines.subList(1, lines.size())) {
      builder.lineBreak(" ");
      builder.text(line.start(), line.end());
    }
  }

  /**
   * Whether lines were broken to keep a width: no line had room for the next one's first word, and
   * not every line ends a sentence.
   */
  private static boolean isBroken(List<PlainLine> lines, int width) {
    if (width < MIN_WIDTH || width > MAX_WIDTH) {
      return false;
    }
    boolean insideSentence = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      PlainLine line = lines.get(i);
      if (line.hasRoomFor(lines.get(i + 1), width)) {
        return false;
      }
      insideSentence |= !line.endsWithPunctuation();
    }
    return insideSentence;
  }
}
