package io.calque.text;

import java.util.List;

/** Prose of Markdown: CommonMark with tables of GitHub's. */
final class Markdown {
  private Markdown() {}

  static List<Block> blocks(Source source) {
    return PlainText.blocks(source);
  }
}
