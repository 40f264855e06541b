package io.calque.text;

import java.util.List;

/**
 * A Markdown text in which what a CommonMark parser would misread is covered up, code unit for code
 * unit, so that offsets stay. A code unit is covered where it differs from the source's.
 *
 * <p>Covered are front matter, template tags, footnote marks, {@code \|} (which the parser of
 * tables would shorten), and nesting so deep that nobody wrote it, on which the parser would spend
 * quadratic time or all of the stack.
 */
final class MarkdownCover {
  /** Covers what is no prose and leaves no gap. */
  static final char HIDDEN = '\uE000';

  /** Covers what a placeholder stands for. */
  static final char PLACEHOLDER = '\uE001';

  /** Covers a backslash and the vertical bar that it escapes. */
  static final char BAR = '\uE002';

  /** Containers in one another that begin on one line. */
  private static final int MAX_DEPTH = 50;

  /** Delimiters in one paragraph. */
  private static final int MAX_DELIMITERS = 1000;

  private static final String DELIMITERS = "*_[]`<";

  private final String text;
  private final char[] covered;

  private MarkdownCover(String text) {
    this.text = text;
    this.covered = text.toCharArray();
  }

  /**
   * The covered text.
   *
   * @param code what else is no prose
   */
  static String of(String text, List<TemplateTag> code) {
    MarkdownCover cover = new MarkdownCover(text);
    cover.blank(0, FrontMatter.end(text));
    cover.bars();
    cover.tags(TemplateTag.all(text));
    cover.tags(code);
    cover.nesting();
    return new String(cover.covered);
  }

  private void bars() {
    for (int i = text.indexOf('\\'); i >= 0 && i + 1 < text.length(); ) {
      if (text.charAt(i + 1) == '|') {
        covered[i] = BAR;
        covered[i + 1] = BAR;
      }
      i = text.indexOf('\\', i + 2);
    }
  }

  private void tags(List<TemplateTag> tags) {
    for (TemplateTag tag : tags) {
      if (standsAlone(tag.span())) {
        blank(tag.span().start(), tag.span().end());
      } else {
        fill(tag.span(), tag.hidden() ? HIDDEN : PLACEHOLDER);
      }
    }
  }

  private boolean standsAlone(Span span) {
    int before = span.start();
    while (before > 0 && isBlank(covered[before - 1])) {
      before--;
    }
    int after = span.end();
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    return (before == 0 || isLineEnd(text.charAt(before - 1)))
        && (after == text.length() || isLineEnd(text.charAt(after)));
  }

  private void nesting() {
    int delimiters = 0;
    for (int line = 0; line < text.length(); ) {
      int end = line;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      int start = containers(line, end);
      boolean newParagraph = start == end || start > line || "|#".indexOf(text.charAt(start)) >= 0;
      delimiters = delimiters(start, end, newParagraph ? 0 : delimiters);
      line = end + 1;
    }
  }

  /** Covers the markers of containers too deep; where the line's own text begins. */
  private int containers(int line, int end) {
    int depth = 0;
    for (int i = line; i < end; i++) {
      char c = text.charAt(i);
      boolean bullet = "-+*".indexOf(c) >= 0 && i + 1 < end && isBlank(text.charAt(i + 1));
      boolean number = "0123456789.)".indexOf(c) >= 0 && depth > 0;
      if (c == '>' || bullet || number) {
        depth++;
        if (depth > MAX_DEPTH) {
          covered[i] = HIDDEN;
        }
      } else if (!isBlank(c)) {
        return i;
      }
    }
    return end;
  }

  private int delimiters(int start, int end, int before) {
    int count = before;
    for (int i = start; i < end; i++) {
      if (DELIMITERS.indexOf(covered[i]) >= 0 && ++count > MAX_DELIMITERS) {
        covered[i] = HIDDEN;
      }
    }
    return count;
  }

  private void fill(Span span, char with) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!isLineEnd(text.charAt(i))) {
        covered[i] = with;
      }
    }
  }

  private void blank(int start, int end) {
    fill(new Span(start, end), ' ');
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
