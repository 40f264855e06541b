package io.calque.quotations;

import io.calque.text.Block;
import io.calque.text.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The quotation marks of one block, paired as far as the block itself tells. */
record Paragraph(Block block, List<Mark> marks, Pairing pairing, NavigableSet<Integer> openings) {
  private static final int SHOWN_WORDS = 3;

  static Paragraph of(Block block, String language) {
    String text = block.text();
    List<Mark> marks = Apostrophes.removed(text, new MarkReader(text, language).marks());
    Pairing pairing = Pairing.of(text, marks);
    NavigableSet<Integer> openings = new TreeSet<>();
    pairing.pairs().forEach(p -> openings.add(p.opening().start()));
    return new Paragraph(block, marks, pairing, openings);
  }

  Stream<Quotation> quotations() {
    return pairing.pairs().stream()
        .filter(p -> p.opening().end() < p.closing().start())
        .map(
            p ->
                new Quotation(
                    block.span(p.opening().start(), p.closing().end()),
                    block.span(p.opening().end(), p.closing().start()),
                    new Speech(block.text(), p.opening(), p.closing()).isSpeech(),
                    true,
                    true,
                    p.depth()));
  }

  /** Whether its first mark opens a quotation, and nothing but space stands before. */
  boolean reopens(Mark carried) {
    return !marks.isEmpty()
        && marks.get(0).side() != Side.CLOSING
        && marks.get(0).single() == carried.single()
        && block.text().substring(0, marks.get(0).start()).isBlank();
  }

  /** Whether its first double (or single) mark closes what an earlier paragraph opened. */
  boolean closes(Mark carried) {
    return !pairing.unopened().isEmpty()
        && pairing.unopened().get(0).answers(carried)
        && first(carried.single()).filter(pairing.unopened().get(0)::equals).isPresent();
  }

  boolean hasMarks(boolean single) {
    return first(single).isPresent();
  }

  private Optional<Mark> first(boolean single) {
    return marks.stream().filter(m -> m.single() == single).findFirst();
  }

  /** The words that a report shows beside a lost mark: those that it would have quoted. */
  Span shown(Mark mark, boolean forwards) {
    String text = block.text();
    int at = forwards ? mark.end() : mark.start();
    int edge = at;
    for (int words = 0; words < SHOWN_WORDS; words++) {
      edge = edge(text, edge, forwards);
    }
    int start = Math.min(edge, mark.start());
    int end = Math.max(edge, mark.end());
    return block.span(start, end);
  }

  /** One word further. */
  private static int edge(String text, int from, boolean forwards) {
    int step = forwards ? 1 : -1;
    int at = from;
    int kept = from;
    boolean seen = false;
    while (forwards ? at < text.length() : at > 0) {
      char c = text.charAt(forwards ? at : at - 1);
      if (Character.isWhitespace(c)) {
        if (seen) {
          break;
        }
      } else {
        seen = true;
        kept = at + step;
      }
      at += step;
    }
    return kept;
  }

  /** What the carried quotation covers here: up to the mark that closes it, or all. */
  Quotation carried(boolean closedHere) {
    Span all = block.span(0, block.text().length());
    if (!closedHere) {
      return new Quotation(all, all, true, false, false, 0);
    }
    Mark mark = pairing.unopened().get(0);
    Span span = block.span(0, mark.end());
    return new Quotation(
        span, mark.start() > 0 ? block.span(0, mark.start()) : span, true, false, true, 0);
  }

  /** What stands behind a mark that nothing closes, up to the next quotation. */
  Quotation from(Mark mark) {
    @Nullable Integer next = openings.higher(mark.start());
    int end = next == null ? block.text().length() : next;
    int inside = Math.min(mark.end(), end - 1);
    return new Quotation(
        block.span(mark.start(), end), block.span(inside, end), true, true, false, 0);
  }
}
