package io.calque.languagetool;

import io.calque.rule.Match;
import io.calque.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.rules.RuleMatch;

/** What LanguageTool says of a place, made ready for an editor. */
final class Report {
  private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");
  private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");

  /** Straight quotation marks around words, not an apostrophe. */
  private static final Pattern STRAIGHT =
      Pattern.compile("(?<![\\w])(?:\"([^\"]+)\"|'([^']+)')(?!\\w)");

  private static final int SUGGESTIONS = 3;

  private Report() {}

  /**
   * @param text the words that it is about
   */
  static Match match(RuleMatch found, Span span, String text) {
    String said = message(found);
    String quoted = said.contains("“" + text + "”") ? said : "“" + text + "”: " + said;
    Match match = new Match(span, quoted + " (" + found.getRule().getId() + ")");
    for (String suggestion : suggestions(found)) {
      match = match.suggesting(suggestion);
    }
    return match;
  }

  private static List<String> suggestions(RuleMatch found) {
    return found.getSuggestedReplacements().stream()
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .limit(SUGGESTIONS)
        .toList();
  }

  private static String message(RuleMatch found) {
    String plain =
        MARKUP
            .matcher(SUGGESTION.matcher(found.getMessage()).replaceAll("'"))
            .replaceAll("")
            .replaceAll("\\s+", " ")
            .strip();
    return STRAIGHT
        .matcher(plain)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    "“" + (m.group(1) == null ? m.group(2) : m.group(1)) + "”"));
  }
}
