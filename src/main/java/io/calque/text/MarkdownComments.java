package io.calque.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Comments of Markdown: those of HTML, wherever Markdown takes them for such, and those of what
 * stands around it, <code>{{/* so *&#47;}}</code> for templates and <code>{/* so *&#47;}</code> for
 * MDX, but not in what is shown as code.
 */
final class MarkdownComments {
  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s*(calque-.*?)\\s*-->", Pattern.DOTALL);
  private static final Pattern COMMENT_OF_CODE =
      Pattern.compile("\\{\\{?/\\*\\s*(calque-.*?)\\s*\\*/\\}\\}?", Pattern.DOTALL);

  private final Source source;
  private final List<Comment> comments = new ArrayList<>();
  private final List<Span> shownAsCode = new ArrayList<>();

  private MarkdownComments(Source source) {
    this.source = source;
  }

  /**
   * The comments of a source.
   *
   * @param code what in it is no Markdown
   */
  static List<Comment> of(Source source, List<TemplateTag> code) {
    MarkdownComments found = new MarkdownComments(source);
    Node document = Markdown.parse(MarkdownCover.of(source.text(), code));
    for (Node node = document; node != null; node = Nodes.after(node, document, true)) {
      found.take(node);
    }
    Stream.concat(TemplateTag.all(source.text()).stream(), code.stream())
        .map(TemplateTag::span)
        .filter(span -> found.shownAsCode.stream().noneMatch(shown -> shown.contains(span)))
        .forEach(span -> found.find(COMMENT_OF_CODE, span));
    found.comments.sort(Comparator.comparing(Comment::span));
    return List.copyOf(found.comments);
  }

  private void take(Node node) {
    if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      find(COMMENT, span(node.getSourceSpans()));
    } else if (node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock) {
      shownAsCode.add(span(node.getSourceSpans()));
    }
  }

  private void find(Pattern pattern, Span within) {
    Matcher m = pattern.matcher(source.text()).region(within.start(), within.end());
    while (m.find()) {
      comments.add(new Comment(new Span(m.start(), m.end()), m.group(1)));
    }
  }

  private static Span span(List<SourceSpan> spans) {
    SourceSpan last = spans.get(spans.size() - 1);
    return new Span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }
}
