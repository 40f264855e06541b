package io.calque.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs of plain text. */
final class PlainText {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*\\S[^\\r\\n]*");

  private PlainText() {}

  static List<Block> blocks(Source source) {
    List<Block> blocks = new ArrayList<>();
    Matcher m = LINE.matcher(source.text());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      blocks.add(
          new Block(
              BlockKind.PARAGRAPH, List.of(new Run(source.slice(span), span, Run.Kind.VERBATIM))));
    }
    return blocks;
  }
}
