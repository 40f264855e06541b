package io.calque.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Blocks of plain text. Blank lines part them; between blank lines a line is a block of its own,
 * unless lines were broken to keep a width. Lists are told by their markers, titles by standing
 * short and without a full stop before prose.
 */
final class PlainText {
  private final Source source;

  /** The numbers that lines begin with: a list has more than one. */
  private final Set<Integer> numbers = new HashSet<>();

  private PlainText(Source source) {
    this.source = source;
  }

  static List<Block> blocks(Source source) {
    return new PlainText(source).read();
  }

  private List<Block> read() {
    List<List<PlainLine>> chunks = chunks();
    chunks.stream()
        .flatMap(List::stream)
        .filter(line -> line.numbering() > 0)
        .forEach(line -> numbers.add(line.number()));
    List<PlainBlock> plain = new ArrayList<>();
    for (List<PlainLine> chunk : chunks) {
      PlainBlock.split(chunk, this::marker, plain);
    }
    BlockBuilder builder = new BlockBuilder(source);
    List<Block> blocks = new ArrayList<>();
    BlockKind[] kinds = kinds(plain);
    for (int i = 0; i < kinds.length; i++) {
      plain.get(i).addTo(builder);
      builder.finish(kinds[i]).ifPresent(blocks::add);
    }
    return blocks;
  }

  /** Lines between blank lines. */
  private List<List<PlainLine>> chunks() {
    List<List<PlainLine>> chunks = new ArrayList<>();
    boolean inChunk = false;
    for (int i = 1; i <= source.lines(); i++) {
      Span span = source.lineSpan(i);
      PlainLine line = new PlainLine(source.slice(span), span.start());
      if (PlainComments.isComment(line.text())) {
        continue;
      }
      boolean blank = line.text().isBlank();
      if (!blank && !inChunk) {
        chunks.add(new ArrayList<>());
      }
      if (!blank) {
        chunks.get(chunks.size() - 1).add(line);
      }
      inChunk = !blank;
    }
    return chunks;
  }

  private int marker(PlainLine line) {
    boolean listed = numbers.contains(line.number() - 1) || numbers.contains(line.number() + 1);
    return line.bullet() > 0 || !listed ? line.bullet() : line.numbering();
  }

  /** From the last block to the first: a title is known by what follows it. */
  private static BlockKind[] kinds(List<PlainBlock> blocks) {
    BlockKind[] kinds = new BlockKind[blocks.size()];
    boolean beforeProse = false;
    for (int i = kinds.length - 1; i >= 0; i--) {
      PlainBlock block = blocks.get(i);
      if (block.isItem()) {
        kinds[i] = BlockKind.LIST_ITEM;
      } else if (beforeProse && block.looksLikeTitle(i == 0)) {
        kinds[i] = BlockKind.HEADING;
      } else {
        kinds[i] = BlockKind.PARAGRAPH;
        beforeProse = block.endsWithPunctuation();
      }
    }
    return kinds;
  }
}
