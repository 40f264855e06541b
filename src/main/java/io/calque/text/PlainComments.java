package io.calque.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments of plain text: lines of their own, after {@code #} or as in HTML; or at the end of the
 * line that they are about.
 */
final class PlainComments {
  private static final Pattern LINE =
      Pattern.compile("\\s*((?:#+|//|<!--)[ \\t]*(calque-\\S.*?)(?:[ \\t]*-->)?)\\s*");

  private static final Pattern AT_END =
      Pattern.compile(
          ".*\\S[ \\t]+((?:#+|//|<!--)[ \\t]*(calque-disable-line\\b.*?)(?:[ \\t]*-->)?)\\s*");

  private PlainComments() {}

  static List<Comment> of(Source source) {
    List<Comment> comments = new ArrayList<>();
    for (int line = 1; line <= source.lines(); line++) {
      Span span = source.lineSpan(line);
      String text = source.slice(span);
      Matcher m = (LINE.matcher(text).matches() ? LINE : AT_END).matcher(text);
      if (text.contains(Comment.MARK) && m.matches()) {
        int start = span.start();
        comments.add(new Comment(new Span(start + m.start(1), start + m.end(1)), m.group(2)));
      }
    }
    return comments;
  }

  /** Whether a line is one. */
  static boolean isComment(String line) {
    return line.contains(Comment.MARK) && LINE.matcher(line).matches();
  }
}
