package io.calque.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Comments of Markdown: those of HTML, wherever Markdown takes them for such. */
final class MarkdownComments {
  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s*(calque-.*?)\\s*-->", Pattern.DOTALL);

  private MarkdownComments() {}

  static List<Comment> of(Source source) {
    List<Comment> comments = new ArrayList<>();
    Node document = Markdown.parse(MarkdownCover.of(source.text()));
    for (Node node = document; node != null; node = Nodes.after(node, document, true)) {
      if (node instanceof HtmlBlock || node instanceof HtmlInline) {
        find(source, node.getSourceSpans(), comments);
      }
    }
    return comments;
  }

  private static void find(Source source, List<SourceSpan> spans, List<Comment> to) {
    SourceSpan last = spans.get(spans.size() - 1);
    Matcher m =
        COMMENT
            .matcher(source.text())
            .region(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
    while (m.find()) {
      to.add(new Comment(new Span(m.start(), m.end()), m.group(1)));
    }
  }
}
