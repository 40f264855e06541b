package io.calque.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Prose of Markdown: CommonMark with tables of GitHub's. What is written for machines (code, HTML,
 * addresses, front matter, template tags) is none; where it stands in a sentence, a placeholder
 * keeps its place. A picture that stands by itself gives its alternative text as a caption.
 *
 * <p>Nodes are walked and not recursed into: nesting is as deep as whoever wrote the file likes.
 */
final class Markdown {
  private final InlineReader inlines;
  private final BlockBuilder builder;
  private final List<Block> blocks = new ArrayList<>();

  private Markdown(Source source, String covered) {
    this.builder = new BlockBuilder(source);
    this.inlines = new InlineReader(source, covered, builder);
  }

  /** The blocks of a source, read from its covered text. */
  static List<Block> blocks(Source source, String covered) {
    Node document = parse(covered);
    Markdown markdown = new Markdown(source, covered);
    for (Node node = document; node != null; ) {
      boolean leaf = markdown.readBlock(node);
      node = Nodes.after(node, document, !leaf);
    }
    return markdown.blocks;
  }

  /** CommonMark's tree of a covered text. */
  static Node parse(String covered) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build()
        .parse(covered);
  }

  /** Reads a block that holds text itself; whether it was one. */
  private boolean readBlock(Node node) {
    if (node instanceof Heading) {
      readInlines(node, node.getFirstChild());
      finish(BlockKind.HEADING);
    } else if (node instanceof TableCell) {
      readInlines(node, node.getFirstChild());
      finish(BlockKind.TABLE_CELL);
    } else if (node instanceof Paragraph) {
      readParagraph(node);
    } else {
      return false;
    }
    return true;
  }

  private void readParagraph(Node paragraph) {
    Node first = paragraph.getFirstChild();
    BlockKind kind = kind(paragraph);
    while (first != null && Nodes.isPictureOnItsLine(first)) {
      readAlternativeText(first);
      Node lineBreak = first.getNext();
      first = lineBreak == null ? null : lineBreak.getNext();
      if (first instanceof Emphasis && first.getNext() == null) {
        kind = BlockKind.CAPTION;
      }
    }
    readInlines(paragraph, first);
    finish(kind);
  }

  private void readAlternativeText(Node picture) {
    for (Node node = picture; node != null; node = Nodes.after(node, picture, true)) {
      if (!Nodes.isPicture(node)) {
        inlines.read(node);
      }
    }
    finish(BlockKind.CAPTION);
  }

  private void readInlines(Node block, @Nullable Node first) {
    for (Node node = first; node != null; ) {
      boolean descend = inlines.read(node);
      node = Nodes.after(node, block, descend);
    }
  }

  private void finish(BlockKind kind) {
    inlines.endBlock();
    builder.finish(kind).ifPresent(blocks::add);
  }

  private static BlockKind kind(Node paragraph) {
    if (paragraph.getParent() instanceof ListItem) {
      return BlockKind.LIST_ITEM;
    }
    return paragraph.getParent() instanceof BlockQuote
        ? BlockKind.BLOCK_QUOTE
        : BlockKind.PARAGRAPH;
  }
}
