package io.calque.detect;

import static java.util.Objects.requireNonNull;

import io.calque.analysis.Passage;
import io.calque.document.Document;
import io.calque.document.Facet;
import io.calque.regex.Grams;
import io.calque.text.Block;
import java.util.Map;
import java.util.stream.Collectors;

/** What the blocks of a document are made of, for all who look for patterns in them. */
final class BlockGrams {
  private static final Facet<Map<Block, Grams>> ALL =
      new Facet<>(
          document ->
              document.passages().stream()
                  .map(Passage::block)
                  .collect(Collectors.toMap(block -> block, block -> Grams.of(block.text()))));

  private BlockGrams() {}

  static Grams of(Document document, Block block) {
    return requireNonNull(ALL.of(document).get(block));
  }
}
