package io.calque.quotations;

import io.calque.text.Block;
import io.calque.text.Span;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The quotation marks of one block, paired as far as the block itself tells. */
record Paragraph(Block block, List<Mark> marks, Pairing pairing, NavigableSet<Integer> openings) {
  private static final Pattern WORDS_AFTER =
      Pattern.compile("\\G(?:\\s*[^\\s\"“”„«»]{1,60}){0,3}(?<![,.;:?!])");

  private static final Pattern WORDS_BEFORE = Pattern.compile("(?:[^\\s\"“”„«»]+\\s*){1,3}$");

  private static final int LONG_WORDS = 60;

  static Paragraph of(Block block, String language) {
    String text = block.text();
    List<Mark> marks = Apostrophes.removed(text, new MarkReader(text, language).marks());
    Pairing pairing = new Pairer(text, language).pair(marks);
    NavigableSet<Integer> openings = new TreeSet<>();
    pairing.pairs().forEach(p -> openings.add(p.opening().start()));
    pairing.reopened().forEach(m -> openings.add(m.start()));
    pairing.unclosed().forEach(m -> openings.add(m.start()));
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
        && isHead(marks.get(0));
  }

  /** Whether a mark opens with a capital letter. */
  boolean opensSentence(Mark mark) {
    return mark.end() < block.text().length()
        && Character.isUpperCase(block.text().codePointAt(mark.end()));
  }

  /** Whether nothing but space stands before a mark. */
  boolean isHead(Mark mark) {
    return block.text().substring(0, mark.start()).isBlank();
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

  /** A lost mark and the words next to it that it quotes, three at most. */
  Span shown(Mark mark, boolean forwards) {
    Matcher words =
        forwards
            ? WORDS_AFTER.matcher(block.text()).region(mark.end(), block.text().length())
            : WORDS_BEFORE
                .matcher(block.text())
                .region(Math.max(0, mark.start() - LONG_WORDS), mark.start());
    if (!words.find()) {
      return block.span(mark.start(), mark.end());
    }
    return block.span(Math.min(words.start(), mark.start()), Math.max(words.end(), mark.end()));
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
