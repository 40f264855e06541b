package io.calque.suppression;

import io.calque.text.FrontMatter;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What front matter asks for the whole document: {@code calque-disable: doubled-word, grammar}, or
 * a list below, in YAML or TOML.
 */
final class FrontMatterDirectives {
  private static final Pattern KEY =
      Pattern.compile("(?m)^(calque-disable)[ \\t]*[:=][ \\t]*(.*)$");
  private static final Pattern ITEM = Pattern.compile("\\R[ \\t]*-[ \\t]+(.*)");
  private static final Pattern QUOTED = Pattern.compile("(['\"])([a-z0-9-]+)\\1|'([^']*)'");

  private FrontMatterDirectives() {}

  static List<Directive> of(Source source) {
    Span matter = FrontMatter.span(source);
    Matcher key = KEY.matcher(source.text()).region(0, matter.end());
    List<Directive> directives = new ArrayList<>();
    while (key.find()) {
      String value = key.group(2).strip();
      if (!value.isEmpty()) {
        directives.add(directive(new Span(key.start(), key.start(2) + value.length()), value));
      }
      Matcher item = ITEM.matcher(source.text()).region(key.end(), matter.end());
      while (item.lookingAt()) {
        directives.add(directive(new Span(item.start(1), item.end(1)), item.group(1)));
        item.region(item.end(), matter.end());
      }
    }
    return directives;
  }

  private static Directive directive(Span span, String value) {
    Matcher plain = QUOTED.matcher(value);
    return Directive.of(span, Command.DISABLE.word(), plain.replaceAll("$2$3"));
  }
}
