package io.calque.quotations;

import io.calque.analysis.Passage;
import io.calque.analysis.Prose;
import io.calque.quotations.Fault.Kind;
import io.calque.quotations.Mark.Form;
import io.calque.quotations.Pairing.Pair;
import io.calque.text.BlockKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads quotations over paragraphs. A quotation that a paragraph leaves open goes on if the next
 * one opens it again, as printers do, or if a mark in one of the next closes it, as hurried writers
 * do. What neither explains is a fault, and ends with its paragraph.
 */
final class QuotationReader {
  /** How many paragraphs a quotation may run on without a mark. */
  private static final int RUN_ON = 5;

  /** In UTF-16 code units; a whole text in one paragraph that is longer has lost its paragraphs. */
  private static final int LONG_PARAGRAPH = 600;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** Paragraphs whose first closing mark closes what an earlier one opened. */
  private final Set<Integer> closed = new HashSet<>();

  private final boolean isRunTogether;

  QuotationReader(Prose prose) {
    for (Passage passage : prose.passages()) {
      paragraphs.add(Paragraph.of(passage.block(), prose.language()));
    }
    isRunTogether =
        paragraphs.size() == 1 && paragraphs.get(0).block().text().length() > LONG_PARAGRAPH;
  }

  Quotations read() {
    for (int at = 0; at < paragraphs.size(); at++) {
      int i = at;
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.block().kind() == BlockKind.BLOCK_QUOTE) {
        quotations.add(paragraph.carried(false));
      }
      paragraph.quotations().forEach(quotations::add);
      paragraph.pairing().reopened().forEach(mark -> quotations.add(paragraph.from(mark)));
      followUnclosed(i);
      faultyPairs(i);
      paragraph.pairing().unopened().stream()
          .skip(closed.contains(i) ? 1 : 0)
          .filter(mark -> mark.form() != Form.ANGLE && !isRunTogether)
          .forEach(mark -> fault(mark.isTwofold() ? Kind.DOUBLED : Kind.UNOPENED, i, mark));
    }
    quotations.sort(Comparator.comparing(Quotation::span));
    faults.sort(Comparator.comparing(Fault::mark));
    return new Quotations(quotations, faults);
  }

  private void followUnclosed(int i) {
    List<Mark> unclosed = paragraphs.get(i).pairing().unclosed();
    for (Mark mark : unclosed) {
      boolean goesOn =
          mark.equals(unclosed.get(unclosed.size() - 1)) && (goesOn(i, mark) || isCut(i, mark));
      if (mark.isTwofold()) {
        fault(Kind.DOUBLED, i, mark);
      } else if (!goesOn) {
        fault(Kind.UNCLOSED, i, mark);
      }
      quotations.add(paragraphs.get(i).from(mark));
    }
  }

  private boolean goesOn(int i, Mark mark) {
    if (i + 1 < paragraphs.size() && paragraphs.get(i + 1).reopens(mark)) {
      return true;
    }
    for (int next = i + 1; next < paragraphs.size() && next <= i + RUN_ON; next++) {
      Paragraph paragraph = paragraphs.get(next);
      if (paragraph.closes(mark)) {
        paragraphs.subList(i + 1, next).forEach(p -> quotations.add(p.carried(false)));
        quotations.add(paragraph.carried(true));
        closed.add(next);
        return true;
      }
      if (paragraph.hasMarks(mark.single())) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the text that would close a mark may have been cut off, or the paragraphs run together,
   * so that the conventions cannot be judged.
   */
  private boolean isCut(int i, Mark mark) {
    boolean last = i == paragraphs.size() - 1;
    Paragraph paragraph = paragraphs.get(i);
    return last && paragraph.opensSentence(mark) && (isRunTogether || paragraph.isHead(mark));
  }

  private void faultyPairs(int i) {
    for (Pair pair : paragraphs.get(i).pairing().pairs()) {
      boolean empty = pair.opening().end() == pair.closing().start();
      Form closing = pair.closing().form();
      if (empty || pair.opening().isTwofold()) {
        fault(Kind.DOUBLED, i, pair.opening());
      } else if (pair.opening().form() != closing) {
        fault(closing == Form.TWOFOLD ? Kind.DOUBLED : Kind.MIXED, i, pair.closing());
      }
    }
  }

  private void fault(Kind kind, int i, Mark mark) {
    Paragraph paragraph = paragraphs.get(i);
    boolean forwards =
        kind == Kind.UNCLOSED || (kind == Kind.DOUBLED && mark.side() != Side.CLOSING);
    faults.add(
        new Fault(
            kind,
            paragraph.block().span(mark.start(), mark.end()),
            paragraph.shown(mark, forwards)));
  }
}
