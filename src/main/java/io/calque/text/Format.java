package io.calque.text;

import java.util.List;
import java.util.Locale;

/** How the prose of a source is marked up. */
public enum Format {
  PLAIN_TEXT {
    @Override
    public List<Block> blocks(Source source) {
      return PlainText.blocks(source);
    }

    @Override
    List<Comment> read(Source source) {
      return PlainComments.of(source);
    }
  },
  MARKDOWN {
    @Override
    public List<Block> blocks(Source source) {
      return Markdown.blocks(source, MarkdownCover.of(source.text(), List.of()));
    }

    @Override
    List<Comment> read(Source source) {
      return MarkdownComments.of(source, List.of());
    }
  },
  /** Markdown with JavaScript in it. */
  MDX {
    @Override
    public List<Block> blocks(Source source) {
      return Markdown.blocks(source, MarkdownCover.of(source.text(), MdxCode.all(source.text())));
    }

    @Override
    List<Comment> read(Source source) {
      return MarkdownComments.of(source, MdxCode.all(source.text()));
    }
  };

  /** The blocks of prose of a source, in the order in which they stand. */
  public abstract List<Block> blocks(Source source);

  /** What is written for Calque and is no prose, in the order in which it stands. */
  public List<Comment> comments(Source source) {
    return source.text().contains(Comment.MARK) ? read(source) : List.of();
  }

  abstract List<Comment> read(Source source);

  /** By the ending of a file's name, in any case; plain text where it tells nothing. */
  public static Format of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".mdx")) {
      return MDX;
    }
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : PLAIN_TEXT;
  }
}
