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
      return Markdown.blocks(source);
    }

    @Override
    List<Comment> read(Source source) {
      return MarkdownComments.of(source);
    }
  };

  /** The blocks of prose of a source, in the order in which they stand. */
  public abstract List<Block> blocks(Source source);

  /** What is written for Calque and is no prose, in the order in which it stands. */
  public List<Comment> comments(Source source) {
    return source.text().contains(Comment.MARK) ? read(source) : List.of();
  }

  abstract List<Comment> read(Source source);

  /** Markdown for {@code .md} and {@code .markdown} in any case, else plain text. */
  public static Format of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : PLAIN_TEXT;
  }
}
