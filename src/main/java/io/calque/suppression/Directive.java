package io.calque.suppression;

import io.calque.rule.Rule;
import io.calque.text.Comment;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One comment that asks for something: {@code calque-disable doubled-phrase "New York, New York" --
 * so is it called}.
 *
 * @param word what it asks for, perhaps misspelt
 * @param rules ids of rules and words of groups; empty for all
 * @param texts the words that it is about; empty for any
 * @param reason in the words of the author; empty if there is none
 */
record Directive(Span span, String word, List<String> rules, List<String> texts, String reason) {
  private static final Pattern ARGUMENT =
      Pattern.compile("\"([^\"]*)\"|“([^”]*)”|(--+|—)(?=\\s|$)|([^\\s,\"“\\[\\]]+)");

  /** Copies the lists. */
  Directive {
    rules = List.copyOf(rules);
    texts = List.copyOf(texts);
  }

  /** Reads the text of a comment. */
  static Directive of(Comment comment) {
    String[] parts = comment.text().split("\\s+", 2);
    return of(comment.span(), parts[0], parts.length > 1 ? parts[1] : "");
  }

  /** A command with what follows it. */
  static Directive of(Span span, String word, String arguments) {
    List<String> rules = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    String reason = "";
    Matcher m = ARGUMENT.matcher(arguments);
    while (reason.isEmpty() && m.find()) {
      if (m.group(1) != null || m.group(2) != null) {
        texts.add(m.group(1) == null ? m.group(2) : m.group(1));
      } else if (m.group(3) != null) {
        reason = arguments.substring(m.end()).strip();
      } else {
        rules.add(m.group(4));
      }
    }
    return new Directive(span, word, rules, texts, reason);
  }

  /** Whether it is about findings of this rule. */
  boolean isAbout(Rule rule) {
    return rules.isEmpty() || rules.stream().anyMatch(name -> isAbout(name, rule));
  }

  /** Whether a name in a comment means this rule. */
  static boolean isAbout(String name, Rule rule) {
    return name.equals(rule.id()) || name.equals(rule.group().word());
  }

  /** Whether one of its texts lies in a place, or the place in one of them. */
  boolean isAbout(String source, Span place) {
    return texts.isEmpty() || texts.stream().anyMatch(text -> meets(text, source, place));
  }

  private static boolean meets(String text, String source, Span place) {
    String[] words = text.strip().split("\\s+", -1);
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
    for (int i = 0; i < words.length; i++) {
      pattern.append(i == 0 ? "" : "\\s+").append(Pattern.quote(words[i]));
    }
    int from = Math.max(0, place.start() - 2 * text.length());
    int to = Math.min(source.length(), place.end() + 2 * text.length());
    Matcher m =
        Pattern.compile(pattern.append("(?![\\p{L}\\p{N}])").toString())
            .matcher(source)
            .region(from, to)
            .useTransparentBounds(true);
    while (m.find()) {
      Span found = new Span(m.start(), m.end());
      if (found.contains(place) || place.contains(found)) {
        return true;
      }
    }
    return false;
  }
}
