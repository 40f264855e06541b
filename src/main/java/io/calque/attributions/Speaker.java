package io.calque.attributions;

import io.calque.analysis.Token;
import io.calque.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom an attribution names: a name, a noun with what belongs to it, or a pronoun. Immutable.
 *
 * @param tokens its words, at least one
 * @param apposition what an apposition between commas calls it besides: "Alonso Ruiz" of "their
 *     lawyer, Alonso Ruiz,"; mostly empty
 */
public record Speaker(List<Token> tokens, List<Token> apposition) {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "i", "we", "you");
  private static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her", "them", "me", "us");
  private static final Set<String> EMPTY =
      Set.of("a", "an", "the", "his", "her", "its", "their", "this", "that", "'s", "s");

  /** Copies the lists and refuses a speaker without words. */
  public Speaker {
    tokens = List.copyOf(tokens);
    apposition = List.copyOf(apposition);
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

  /** The noun that the rest belongs to: "person" of "a person familiar with its finances". */
  public Token head() {
    Token head = tokens.get(0);
    for (Token token : tokens) {
      if (token.hasTag("IN") || token.hasTag("TO") || (token.hasTag("JJ") && head.hasTag("NN"))) {
        break;
      }
      head = token;
    }
    return head;
  }

  /** Its words without articles and possessives, in lower case. */
  private static Set<String> content(List<Token> tokens) {
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
    return names().anyMatch(mine -> other.names().anyMatch(theirs -> isWithin(mine, theirs)));
  }

  /** The contents of what it is called. */
  private Stream<Set<String>> names() {
    return Stream.of(content(tokens), content(apposition)).filter(words -> !words.isEmpty());
  }

  private static boolean isWithin(Set<String> mine, Set<String> theirs) {
    return mine.containsAll(theirs) || theirs.containsAll(mine);
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
