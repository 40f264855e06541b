package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.rule.Card;
import io.calque.rule.Match;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to say of an occurrence of a token pattern: texts in which {@code $0} stands for what is
 * marked, {@code $1} for the first token of the pattern and so on, and {@code $suggestion} for the
 * first suggestion.
 */
record Wording(String message, List<String> suggestions) {
  static final Wording NONE = new Wording("", List.of());

  private static final Pattern REFERENCE = Pattern.compile("\\$(\\d+|suggestion\\b)");
  private static final String SUGGESTION = "suggestion";

  /** Copies the list. */
  Wording {
    suggestions = List.copyOf(suggestions);
  }

  /** The wording of a card; what it does not say is as {@code otherwise}. */
  static Wording read(Card card, Wording otherwise) {
    return new Wording(
        otherwise.message.isEmpty()
            ? card.string("message")
            : card.string("message", otherwise.message),
        card.has("suggestions") ? card.strings("suggestions") : otherwise.suggestions);
  }

  /**
   * @param card where it was read, for the message
   * @param tokens how many tokens the pattern has
   */
  void refuseUnknownReferences(Card card, int tokens) {
    refuseUnknownReferences(card, "message", message, tokens);
    suggestions.forEach(s -> refuseUnknownReferences(card, "suggestions", s, tokens));
  }

  Match match(Sentence sentence, Occurrence occurrence) {
    List<String> proposed =
        suggestions.stream()
            .map(s -> cased(filled(s, sentence, occurrence, ""), occurrence))
            .toList();
    String first = proposed.isEmpty() ? "" : proposed.get(0);
    Match match =
        new Match(occurrence.marked().span(sentence), filled(message, sentence, occurrence, first));
    for (String suggestion : proposed) {
      match = match.suggesting(suggestion);
    }
    return match;
  }

  private void refuseUnknownReferences(Card card, String key, String text, int tokens) {
    Matcher m = REFERENCE.matcher(text);
    while (m.find()) {
      boolean known =
          m.group(1).equals(SUGGESTION)
              ? key.equals("message") && !suggestions.isEmpty()
              : Integer.parseInt(m.group(1)) <= tokens;
      if (!known) {
        throw card.bad(key, "“" + m.group() + "” stands for nothing in “" + text + "”");
      }
    }
  }

  private static String filled(
      String text, Sentence sentence, Occurrence occurrence, String suggestion) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(value(m.group(1), sentence, occurrence, suggestion)))
        .replaceAll(" {2,}", " ")
        .strip();
  }

  private static String value(
      String reference, Sentence sentence, Occurrence occurrence, String suggestion) {
    if (reference.equals(SUGGESTION)) {
      return suggestion;
    }
    int number = Integer.parseInt(reference);
    TokenRange range = number == 0 ? occurrence.marked() : occurrence.elements().get(number - 1);
    return range.text(sentence);
  }

  /** At the beginning of a sentence with a capital. */
  private static String cased(String text, Occurrence occurrence) {
    return occurrence.marked().from() > 0 || text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
