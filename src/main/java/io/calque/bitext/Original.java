package io.calque.bitext;

import io.calque.text.Block;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a text was translated from. Translators, and Calque's users, call it the source; here that
 * word means any text that is read ({@link io.calque.text.Source}).
 */
public sealed interface Original permits WholeOriginal, SegmentedOriginal {
  /** Says which of its paragraphs answers which of the translation. */
  Bitext beside(List<Block> translation);

  /** All that makes it another one than others. */
  Stream<String> content();
}
