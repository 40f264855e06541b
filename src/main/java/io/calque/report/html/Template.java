package io.calque.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup with holes, {@code {{name}}}, kept as a resource beside this class. Immutable. */
final class Template {
  private static final Pattern HOLE = Pattern.compile("\\{\\{([a-z]+)}}");

  private final String name;
  private final String markup;

  private Template(String name) {
    this.name = name;
    this.markup = resource(name + ".html");
  }

  /** The template that is kept as {@code name.html}. */
  static Template of(String name) {
    return new Template(name);
  }

  /** The text of a resource beside this class. */
  static String resource(String file) {
    try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  Filling with(String hole, String text) {
    return new Filling().with(hole, text);
  }

  Filling with(String hole, Html html) {
    return new Filling().with(hole, html);
  }

  /** What goes into the holes, each exactly once. */
  final class Filling {
    private final Map<String, Html> values = new HashMap<>();

    private Filling() {}

    Filling with(String hole, String text) {
      return with(hole, Html.text(text));
    }

    Filling with(String hole, Html html) {
      values.put(hole, html);
      return this;
    }

    /** The markup with every hole filled. */
    Html html() {
      StringBuilder filled = new StringBuilder();
      Matcher hole = HOLE.matcher(markup);
      while (hole.find()) {
        Html value = values.get(hole.group(1));
        Objects.requireNonNull(value, () -> name + ".html: nothing for " + hole.group());
        hole.appendReplacement(filled, "");
        filled.append(value.markup());
      }
      return new Html(hole.appendTail(filled).toString());
    }
  }
}
