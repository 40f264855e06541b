package io.calque.report.html;

import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Markup that is safe to put into a page. Text becomes it by {@link #text} alone, and templates
 * take nothing else: what an article says is never read as markup.
 */
record Html(String markup) {
  static final Html NONE = new Html("");

  /** Text, as content of an element or as a quoted attribute. */
  static Html text(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> escape(codePoint, escaped));
    return new Html(escaped.toString());
  }

  static Html number(long number) {
    return text(Long.toString(number));
  }

  /** All of them, one after the other. */
  static Collector<Html, ?, Html> joined() {
    return Collectors.collectingAndThen(
        Collectors.mapping(Html::markup, Collectors.joining()), Html::new);
  }

  /** What HTML cannot hold, NUL and lone surrogates, is replaced by a character as long. */
  private static void escape(int codePoint, StringBuilder escaped) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      case '\r' -> escaped.append("&#13;");
      case 0 -> escaped.append('\uFFFD');
      default ->
          escaped.appendCodePoint(
              codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                  ? 0xFFFD
                  : codePoint);
    }
  }
}
