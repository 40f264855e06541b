package io.calque.rule;

import io.calque.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a detector saw.
 *
 * @param span where, in the source; not empty
 * @param message a sentence to the editor that quotes the article and says what is wrong and what
 *     to do
 * @param related other places that it is about, the nearest to the reader first
 * @param suggestions texts that could stand at {@code span} instead, the likeliest first; empty
 *     where none is safe
 * @param mild whether something in the text half excuses it, such as quoted speech: it then weighs
 *     one severity less than its rule
 * @param places how many of its kind it stands for; 1 if only for itself
 */
public record Match(
    Span span,
    String message,
    List<Related> related,
    List<String> suggestions,
    boolean mild,
    int places) {

  /** Copies the lists and refuses an empty span. */
  public Match {
    if (span.length() == 0) {
      throw new IllegalArgumentException("a match without text: " + message);
    }
    related = List.copyOf(related);
    suggestions = List.copyOf(suggestions);
  }

  /** A match without related places or suggestions. */
  public Match(Span span, String message) {
    this(span, message, List.of(), List.of(), false, 1);
  }

  /** This match, about another place too. */
  public Match with(Related other) {
    return new Match(span, message, append(related, other), suggestions, mild, places);
  }

  /** This match, with one more text that could stand there instead. */
  public Match suggesting(String text) {
    return new Match(span, message, related, append(suggestions, text), mild, places);
  }

  /** This match, half excused if {@code excused}. */
  public Match mildIf(boolean excused) {
    return new Match(span, message, related, suggestions, mild || excused, places);
  }

  /** This match, with a sentence more to the editor. */
  public Match adding(String sentence) {
    return new Match(span, message + " " + sentence, related, suggestions, mild, places);
  }

  /** This match, told once for so many of its kind: an editor who sees one sees all. */
  public Match standingFor(int places) {
    return new Match(
        span,
        message + " It is so in " + places + " places of this document.",
        related,
        suggestions,
        mild,
        places);
  }

  private static <T> List<T> append(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).toList();
  }
}
