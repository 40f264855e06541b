package io.calque.report.html;

import io.calque.text.Source;
import io.calque.text.Span;

/** A place with a few words around it. */
final class Context {
  private static final int AROUND = 48;
  private static final int LONG = 240;

  private Context() {}

  static Html of(Source source, Span place) {
    String text = source.text();
    int from = wordStart(text, place.start());
    int to = wordEnd(text, place.end());
    return new Html(
        (from > 0 && isMidLine(text, from) ? "… " : "")
            + plain(text.substring(from, place.start()))
            + "<mark>"
            + plain(shortened(source.slice(place)))
            + "</mark>"
            + plain(text.substring(place.end(), to))
            + (to < text.length() && isMidLine(text, to + 1) ? " …" : ""));
  }

  private static String plain(String text) {
    return Html.text(Characters.plain(text)).markup();
  }

  private static String shortened(String text) {
    if (text.length() <= LONG) {
      return text;
    }
    return text.substring(0, LONG / 2) + " … " + text.substring(text.length() - LONG / 2);
  }

  private static boolean isMidLine(String text, int at) {
    return text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r';
  }

  private static int wordStart(String text, int place) {
    int at = place;
    int earliest = Math.max(0, place - AROUND);
    for (int i = place; i > earliest && isMidLine(text, i); i--) {
      at = i - 1;
    }
    while (at > 0 && at < place && isMidLine(text, at) && text.charAt(at - 1) != ' ') {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int place) {
    int at = place;
    int latest = Math.min(text.length(), place + AROUND);
    while (at < latest && isMidLine(text, at + 1)) {
      at++;
    }
    while (at > place && at < text.length() && isMidLine(text, at + 1) && text.charAt(at) != ' ') {
      at--;
    }
    return at;
  }
}
