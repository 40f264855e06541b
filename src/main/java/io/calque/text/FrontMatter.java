package io.calque.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings that many site generators read at the top of a page: YAML between two lines of
 * {@code ---}, or TOML between two of {@code +++}. It is no prose.
 */
public final class FrontMatter {
  /**
   * The first line, with a key, a comment or a table after it: a bare --- is a rule on the page.
   */
  private static final Pattern OPEN =
      Pattern.compile("(---|\\+\\+\\+)[ \\t]*\\R\\s*(?:[\"']?[\\w.-]+[\"']?[ \\t]*[:=]|#|\\[|\\1)");

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?m)^(?:lang|language|locale)[ \\t]*[:=][ \\t]*[\"']?([A-Za-z]{2,3})(?:[-_]\\w+)?[\"']?"
              + "[ \\t]*\\r?$");

  private FrontMatter() {}

  /** The ISO 639 code that {@code lang}, {@code language} or {@code locale} gives, if one does. */
  public static Optional<String> language(Source source) {
    Matcher m = LANGUAGE.matcher(source.text()).region(0, end(source.text()));
    return m.find() ? Optional.of(m.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** Where it stands; empty if there is none. */
  public static Span span(Source source) {
    return new Span(0, end(source.text()));
  }

  /** Where the front matter of a text ends, exclusive; 0 if there is none. */
  static int end(String text) {
    Matcher open = OPEN.matcher(text);
    if (!open.lookingAt()) {
      return 0;
    }
    Pattern close =
        Pattern.compile("(?<=[\\r\\n])" + Pattern.quote(open.group(1)) + "[ \\t]*(?=[\\r\\n]|\\z)");
    Matcher m = close.matcher(text).region(open.end(1), text.length()).useTransparentBounds(true);
    return m.find() ? m.end() : 0;
  }
}
