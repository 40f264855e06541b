package io.calque.report.html;

/** Text whose invisible characters show: a control character has its code drawn beside it. */
final class Characters {
  private Characters() {}

  static Html html(String text) {
    StringBuilder html = new StringBuilder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        html.append(Html.text(text.substring(from, i)).markup())
            .append("<span class=\"ctl\" data-code=\"U+")
            .append("%04X".formatted((int) c))
            .append("\">")
            .append(Html.text(String.valueOf(c)).markup())
            .append("</span>");
        from = i + 1;
      }
    }
    return new Html(html.append(Html.text(text.substring(from)).markup()).toString());
  }

  /** Text in which nothing turns the direction of what stands after it. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (isInvisible(plain.charAt(i))) {
        plain.setCharAt(i, '\uFFFD');
      }
    }
    return plain.toString();
  }

  private static boolean isInvisible(char c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\u200B'
        || c == '\u00AD'
        || c == '\uFEFF';
  }
}
