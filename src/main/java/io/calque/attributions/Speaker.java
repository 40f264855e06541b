package io.calque.attributions;

import io.calque.analysis.Token;
import io.calque.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom an attribution names: a name, a noun with what belongs to it, or a pronoun. Immutable.
 *
 * @param tokens its words, at least one; an apposition between commas is not part of it
 */
public record Speaker(List<Token> tokens) {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we", "you");
  private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her", "them", "me", "us");
  private static final Set<String> EMPTY =
      Set.of("a", "an", "the", "his", "her", "its", "their", "this", "that", "'s", "s");

  /** Copies the list and refuses an empty one. */
  public Speaker {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a speaker without words");
    }
  }

  /** Where it stands in the source. */
  public Span span() {
    return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
  }

  /** Its words as they are written, with a space between. */
  public String text() {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  public boolean isPronoun() {
    String first = tokens.get(0).folded();
    return tokens.size() == 1 && (PRONOUNS.contains(first) || OBJECT_PRONOUNS.contains(first));
  }

  /** Whether it holds a word with a capital letter that is no pronoun and no article. */
  public boolean isNamed() {
    return !isPronoun()
        && tokens.stream().anyMatch(t -> t.isCapitalized() && !EMPTY.contains(t.folded()));
  }

  /** The last word: of "Priya Raghunathan" the surname. */
  public Token last() {
    return tokens.get(tokens.size() - 1);
  }

  /** Its words without articles and possessives, in lower case. */
  public Set<String> content() {
    return tokens.stream()
        .map(t -> t.text().toLowerCase(Locale.ROOT).replace('’', '\''))
        .filter(w -> !EMPTY.contains(w))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether the words alone show that both are the same: all words of the shorter stand in the
   * longer ("Raghunathan", "Priya Raghunathan"; "the ministry", "the Ministry of Transport").
   */
  public boolean sameAs(Speaker other) {
    if (isPronoun() || other.isPronoun()) {
      return isPronoun() && other.isPronoun() && subject().equals(other.subject());
    }
    Set<String> mine = content();
    Set<String> theirs = other.content();
    Set<String> shorter = mine.size() <= theirs.size() ? mine : theirs;
    Set<String> longer = mine.size() <= theirs.size() ? theirs : mine;
    return !shorter.isEmpty() && longer.containsAll(shorter);
  }

  /** The pronoun as a subject has it: "her" is "she". */
  private String subject() {
    String word = tokens.get(0).folded();
    return switch (word) {
      case "him" -> "he";
      case "her" -> "she";
      case "them" -> "they";
      case "me" -> "i";
      case "us" -> "we";
      default -> word;
    };
  }
}
