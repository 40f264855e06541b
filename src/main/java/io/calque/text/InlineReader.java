package io.calque.text;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Reads what stands in one Markdown paragraph, heading or cell, part by part: prose, escapes, line
 * breaks, and what only has a place in the sentence. Text is taken from the source and not from
 * CommonMark's nodes, whose text has lost its escapes. Not safe to share between threads.
 */
final class InlineReader {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** Elements whose content is code. */
  private static final List<String> CODE =
      List.of("code", "kbd", "samp", "var", "tt", "pre", "script", "style", "math", "svg");

  private final String text;
  private final String covered;
  private final Entities entities;
  private final BlockBuilder builder;
  private String openCode = "";
  private int openCodeStart;

  /**
   * @param covered the text that CommonMark was given
   */
  InlineReader(Source source, String covered, BlockBuilder builder) {
    this.text = source.text();
    this.covered = covered;
    this.entities = new Entities(text);
    this.builder = builder;
  }

  /**
   * Reads one node.
   *
   * @return whether its children are to be read too
   */
  boolean read(Node node) {
    if (node instanceof HtmlInline html) {
      element(html.getLiteral(), span(node));
    } else if (!openCode.isEmpty()) {
      return false;
    } else if (node instanceof Text) {
      node.getSourceSpans().forEach(s -> prose(s.getInputIndex(), end(s)));
    } else if (node instanceof Code || node instanceof Image || isAutolink(node)) {
      builder.placeholder(span(node));
      return false;
    } else if (node instanceof SoftLineBreak) {
      builder.lineBreak(" ");
    } else if (node instanceof HardLineBreak) {
      builder.lineBreak("\n");
    }
    return true;
  }

  /** Forgets an element that was opened and not closed. */
  void endBlock() {
    openCode = "";
  }

  private void element(String tag, Span span) {
    String name = tag.replaceFirst("^</?", "").split("[\\s/>]", 2)[0].toLowerCase(Locale.ROOT);
    if (name.equals("br")) {
      builder.lineBreak("\n");
    } else if (openCode.isEmpty() && CODE.contains(name) && !tag.endsWith("/>")) {
      openCode = tag.startsWith("</") ? "" : name;
      openCodeStart = span.start();
    } else if (name.equals(openCode) && tag.startsWith("</")) {
      openCode = "";
      builder.placeholder(new Span(openCodeStart, span.end()));
    }
  }

  private void prose(int start, int end) {
    int from = start;
    int at = start;
    while (at < end) {
      int next = special(at, end);
      if (next == at) {
        at++;
      } else {
        if (from < at) {
          builder.text(from, at);
        }
        readSpecial(new Span(at, next));
        at = next;
        from = next;
      }
    }
    if (from < end) {
      builder.text(from, end);
    }
  }

  /** Where the escape or cover at {@code at} ends; {@code at} if there is none. */
  private int special(int at, int end) {
    char c = text.charAt(at);
    if (isCovered(at)) {
      int next = at + 1;
      while (next < end && isCovered(next) && covered.charAt(next) == covered.charAt(at)) {
        next++;
      }
      return covered.charAt(at) == MarkdownCover.BAR ? Math.min(at + 2, end) : next;
    }
    if (c == '\\' && at + 1 < end && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
      return at + 2;
    }
    return c == '&' ? entities.end(at, end) : at;
  }

  private void readSpecial(Span span) {
    if (isCovered(span.start())) {
      switch (covered.charAt(span.start())) {
        case MarkdownCover.BAR -> builder.escape("|", span);
        case MarkdownCover.PLACEHOLDER -> placeholder(span);
        default -> {}
      }
    } else if (text.charAt(span.start()) == '\\') {
      builder.escape(text.substring(span.start() + 1, span.end()), span);
    } else {
      builder.escape(entities.meaning(), span);
    }
  }

  /** A template tag, or what of it stands on one line, without the white space around. */
  private void placeholder(Span span) {
    String tag = text.substring(span.start(), span.end());
    int from = span.end() - tag.stripLeading().length();
    int to = span.start() + tag.stripTrailing().length();
    if (from < to) {
      builder.placeholder(new Span(from, to));
    }
  }

  private boolean isAutolink(Node node) {
    return node instanceof Link && text.charAt(span(node).start()) == '<';
  }

  private boolean isCovered(int at) {
    return covered.charAt(at) != text.charAt(at);
  }

  private static Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return new Span(spans.get(0).getInputIndex(), end(spans.get(spans.size() - 1)));
  }

  private static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
