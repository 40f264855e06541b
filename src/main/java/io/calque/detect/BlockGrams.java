package io.calque.detect;

import io.calque.document.Document;
import io.calque.document.Facet;
import io.calque.regex.Grams;
import java.util.List;

/** What the blocks of a document are made of, for all who look for patterns in them. */
final class BlockGrams {
  private static final Facet<List<Grams>> ALL =
      new Facet<>(
          document -> document.passages().stream().map(p -> Grams.of(p.block().text())).toList());

  private BlockGrams() {}

  /** Of each passage, in order. */
  static List<Grams> of(Document document) {
    return ALL.of(document);
  }
}
