package io.calque.text;

import java.util.List;
import java.util.Locale;

/** Blocks as tests compare them: a line each, its kind and its text. */
final class Shown {
  private Shown() {}

  static List<String> plain(String text) {
    return shown(Format.PLAIN_TEXT, text);
  }

  static List<String> markdown(String text) {
    return shown(Format.MARKDOWN, text);
  }

  private static List<String> shown(Format format, String text) {
    return format.blocks(new Source("test", text)).stream()
        .map(b -> b.kind().name().toLowerCase(Locale.ROOT) + ": " + b.text())
        .toList();
  }
}
