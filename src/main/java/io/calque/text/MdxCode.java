package io.calque.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What in an MDX text is JavaScript and no prose: imports and exports, expressions in braces, and
 * tags, whose attributes may hold expressions. What Markdown shows as code is left alone.
 */
final class MdxCode {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?ms)(?<code>^ {0,3}(```+|~~~+).*?(?:^ {0,3}\\2|\\z)|(`+)(?!`)[^`].{0,999}?(?<!`)\\3(?!`))"
              + "|(?<module>(?<=\\A|\\n\\n|\\n)(?:import|export)\\s[^\\n]*?['\"{*=(].*?(?=\\n\\s*\\n|\\z))"
              + "|(?<escaped>\\\\[{<])"
              + "|(?<comment>\\{/\\*)"
              + "|(?<brace>\\{)"
              + "|(?<tag></?(?:[A-Z][\\w.]*|[a-z][\\w-]*(?=[^>]*\\{))|</?>)");

  /** Nobody writes a longer expression among prose; a brace that nothing closes is text. */
  private static final int LONGEST = 20_000;

  /** What leaves more of them open is no MDX, and must not cost a square. */
  private static final int MOST_UNCLOSED = 100;

  private final String text;
  private final List<TemplateTag> found = new ArrayList<>();
  private int unclosed;

  private MdxCode(String text) {
    this.text = text;
  }

  /** All of it, in order. */
  static List<TemplateTag> all(String text) {
    MdxCode code = new MdxCode(text);
    Matcher m = BEGINNING.matcher(text);
    for (int at = 0; at <= text.length() && code.unclosed < MOST_UNCLOSED && m.find(at); ) {
      at = Math.max(code.take(m), m.end());
    }
    return code.found;
  }

  /** Where to read on. */
  private int take(Matcher m) {
    if (m.group("code") != null || m.group("escaped") != null) {
      return m.end();
    }
    boolean expression = m.group("brace") != null;
    int end = m.group("module") != null ? m.end() : end(m.start(), m.group("tag") != null);
    if (end > 0) {
      found.add(new TemplateTag(new Span(m.start(), end), !expression));
    } else {
      unclosed++;
    }
    return end;
  }

  /** Where what begins with a brace or as a tag ends; 0 if nothing closes it. */
  private int end(int start, boolean isTag) {
    int depth = 0;
    char quote = 0;
    for (int i = start; i < Math.min(text.length(), start + LONGEST); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((isTag || depth > 0) && (c == '"' || c == '`') && i > start) {
        quote = c;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth <= 0 && !isTag) {
        return i + 1;
      } else if (c == '>' && isTag && depth <= 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
