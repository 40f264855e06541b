package io.calque.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something in Markdown that is written for the site generator and not for the reader: a shortcode
 * of Hugo, <code>{{&lt; figure &gt;}}</code> or <code>{{% note %}}</code>, a comment, <code>{{/* so
 * *&#47;}}</code>, a tag of Liquid, <code>{% include %}</code>, or a footnote mark, {@code [^1]}.
 *
 * @param hidden whether nothing is seen in its place: one of a pair around text, or a footnote mark
 */
record TemplateTag(Span span, boolean hidden) {
  private static final String COMMENT = "{{/*";

  private static final Pattern OPEN =
      Pattern.compile("\\{\\{/\\*|\\{\\{<|\\{\\{%|\\{%|\\[\\^[^\\]\\s\\[]{1,64}\\]:?");

  private static final Map<String, String> CLOSE =
      Map.of("{{<", ">}}", "{{%", "%}}", "{%", "%}", COMMENT, "*/}}");

  private static final Pattern CLOSING_NAME =
      Pattern.compile("\\{\\{?[<%]-?\\s*(?:/\\s*|end)([\\w./-]+)");

  private static final Pattern NAME =
      Pattern.compile("\\{\\{?[<%]-?\\s*(?:/\\s*|end(?=\\w))?([\\w./-]+)");

  /** All tags of a text, in order. */
  static List<TemplateTag> all(String text) {
    Set<String> paired = paired(text);
    Map<String, Integer> searched = new HashMap<>();
    List<TemplateTag> tags = new ArrayList<>();
    Matcher open = OPEN.matcher(text);
    int at = 0;
    while (open.find(at)) {
      String close = CLOSE.get(open.group());
      if (close == null) {
        tags.add(new TemplateTag(new Span(open.start(), open.end()), true));
        at = open.end();
        continue;
      }
      int end = searched.getOrDefault(close, 0) < 0 ? -1 : text.indexOf(close, open.end());
      searched.put(close, end);
      if (end < 0) {
        at = open.end();
      } else {
        at = end + close.length();
        Span span = new Span(open.start(), at);
        boolean hidden = open.group().equals(COMMENT) || isPaired(text, span, paired);
        tags.add(new TemplateTag(span, hidden));
      }
    }
    return tags;
  }

  private static boolean isPaired(String text, Span span, Set<String> paired) {
    Matcher name = NAME.matcher(text).region(span.start(), span.end());
    return name.lookingAt() && paired.contains(name.group(1));
  }

  private static Set<String> paired(String text) {
    Set<String> names = new HashSet<>();
    Matcher m = CLOSING_NAME.matcher(text);
    while (m.find()) {
      names.add(m.group(1));
    }
    return names;
  }
}
