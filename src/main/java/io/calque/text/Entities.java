package io.calque.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What the entities of HTML stand for, as CommonMark reads them. Not safe to share. */
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

  private final Parser parser = Parser.builder().build();
  private final Map<String, String> known = new HashMap<>();
  private final Matcher entity;

  Entities(String text) {
    this.entity = ENTITY.matcher(text);
  }

  /** Where the entity at {@code start} ends; {@code start} if there is none that HTML knows. */
  int end(int start, int limit) {
    boolean found = entity.region(start, limit).lookingAt() && !meaning().equals(entity.group());
    return found ? entity.end() : start;
  }

  /** What the entity that {@link #end} found last stands for. */
  String meaning() {
    return known.computeIfAbsent(entity.group(), this::parsed);
  }

  private String parsed(String name) {
    Node paragraph = parser.parse(name).getFirstChild();
    return paragraph != null && paragraph.getFirstChild() instanceof Text text
        ? text.getLiteral()
        : name;
  }
}
