package io.calque.bitext;

import io.calque.text.Block;
import io.calque.text.Format;
import io.calque.text.Source;
import java.util.List;
import java.util.stream.Stream;

/** An original that is a text of its own. Which paragraph answers which is to be found out. */
public record WholeOriginal(Source source, Format format) implements Original {
  @Override
  public Bitext beside(List<Block> translation) {
    List<String> paragraphs = format.blocks(source).stream().map(Block::text).toList();
    List<Bead> beads =
        new Aligner(
                translation.stream().map(block -> Paragraph.of(block.text())).toList(),
                paragraphs.stream().map(Paragraph::of).toList())
            .beads();
    return new Bitext(
        paragraphs,
        Confidence.in(beads).stream()
            .map(
                bead ->
                    new Pair(
                        translation.subList(bead.from(), bead.to()),
                        paragraphs.subList(bead.originalFrom(), bead.originalTo())))
            .toList());
  }

  @Override
  public Stream<String> content() {
    return Stream.of(format.name(), source.text());
  }
}
