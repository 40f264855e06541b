package io.calque.names;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name as it stands in a sentence: "Foreign Minister Sergei Lavrov’s" is the name "Sergei Lavrov"
 * with the title "Foreign Minister". Immutable.
 *
 * @param sentence where it stands
 * @param titleFrom index of the first token of the title; {@code from} where there is none
 * @param from index of the first token of the name in the sentence's tokens
 * @param to index after its last token
 * @param kind what bears the name, as far as the text tells
 */
public record Mention(Sentence sentence, int titleFrom, int from, int to, NameKind kind) {

  /** Refuses an empty name. */
  public Mention {
    if (titleFrom < 0 || from < titleFrom || to <= from || to > sentence.tokens().size()) {
      throw new IllegalArgumentException("no name at [" + from + ", " + to + ")");
    }
  }

  /** The tokens of the name: "Ursula", "von", "der", "Leyen". */
  public List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  /** The tokens of the title right before the name: "Foreign", "Minister". */
  public List<Token> title() {
    return sentence.tokens().subList(titleFrom, from);
  }

  /** The name without its title, as it is written. */
  public String text() {
    return sentence.text().substring(token(from).start(), token(to - 1).end());
  }

  /** The words of the name as they are written: "D’Angelo" is one. */
  public List<String> parts() {
    String text = text();
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSpace(text.charAt(i))) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** Whether it has two words or more. */
  public boolean isFull() {
    return to - from > 1 && parts().size() > 1;
  }

  /** The name in the source, without its title. */
  public Span span() {
    return sentence.span(token(from).start(), token(to - 1).end());
  }

  /** The title and the name in the source. */
  public Span spanWithTitle() {
    return sentence.span(token(titleFrom).start(), token(to - 1).end());
  }

  /** The token {@code distance} places before the title: 1 is the one right before it. */
  public Optional<Token> before(int distance) {
    return at(titleFrom - distance);
  }

  /** The token {@code distance} places after the name: 1 is the one right after it. */
  public Optional<Token> after(int distance) {
    return at(to - 1 + distance);
  }

  /** This mention, known to name something else. */
  Mention as(NameKind other) {
    return new Mention(sentence, titleFrom, from, to, other);
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || "\t\n\u000B\f\r".indexOf(c) >= 0;
  }

  private Optional<Token> at(int i) {
    return i < 0 || i >= sentence.tokens().size() ? Optional.empty() : Optional.of(token(i));
  }

  private Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** Written out, for what Java makes of a record takes it longer to link than a text to read. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Mention that
        && that.sentence.equals(sentence)
        && that.titleFrom == titleFrom
        && that.from == from
        && that.to == to
        && that.kind == kind;
  }

  @Override
  public int hashCode() {
    return (sentence.hashCode() * 31 + from) * 31 + to;
  }

  @Override
  public String toString() {
    return text();
  }
}
