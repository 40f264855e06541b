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
  },
  MARKDOWN {
    @Override
    public List<Block> blocks(Source source) {
      return Markdown.blocks(source);
    }
  };

  /** The blocks of prose of a source, in the order in which they stand. */
  public abstract List<Block> blocks(Source source);

  /** Markdown for {@code .md} and {@code .markdown} in any case, else plain text. */
  public static Format of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : PLAIN_TEXT;
  }
}
