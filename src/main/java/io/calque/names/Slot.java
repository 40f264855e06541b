package io.calque.names;

import io.calque.analysis.Token;
import java.util.Optional;
import java.util.Set;

/** What the words around a name tell of the part that it plays in its sentence. */
final class Slot {
  private static final int LONGEST_APPOSITION = 14;

  private static final Set<String> OPENING_QUOTES = Set.of("“", "\"", "‘", "«", "„");
  private static final Set<String> OPENING_MARKS = Set.of("(", "“", "\"", "‘", "«", "„");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> BEFORE_APPOSITION = Set.of(",", "(");

  private static final Set<String> BEFORE_PRESENTED =
      Set.of(
          "a", "an", "the", "called", "named", "nicknamed", "dubbed", "as", "alias", "née", "or");

  private static final Set<String> PRESENTING =
      Set.of("a", "an", "one", "his", "her", "their", "née", "born", "also", "another");

  private static final Set<String> BEFORE_PLACE =
      Set.of(
          "in", "at", "near", "from", "of", "to", "around", "outside", "toward", "towards",
          "across");

  private static final Set<String> AFTER_CLAUSE =
      Set.of(",", ".", ";", ":", "?", "!", "who", "in", "on", "at", "with", "after", "during");

  private final NameWords words;

  Slot(NameWords words) {
    this.words = words;
  }

  /** "Cowan said", "Cowan, the retired general, said", "said Cowan", "told Cowan". */
  boolean isSpeaker(Mention mention) {
    return mention.after(1).filter(this::isSaid).isPresent()
        || isSaidAfterApposition(mention)
        || (mention.before(1).filter(this::isSaid).isPresent() && endsClause(mention));
  }

  /** Whether a finite verb follows, in quotation marks or not: the name is a subject. */
  boolean isSubject(Mention mention) {
    int verb = is(mention.after(1), OPENING_QUOTES) ? 2 : 1;
    return mention
        .after(verb)
        .filter(t -> t.hasTag("VBD") || t.hasTag("VBZ") || t.hasTag("MD"))
        .isPresent();
  }

  /**
   * Whether the sentence presents the bearer to the reader, or speaks of the name itself: "his
   * cousin Butros", "Maria, a former addict", "a Picasso", "known as Diddy".
   */
  boolean isPresented(Mention mention) {
    boolean kin = mention.title().stream().anyMatch(words::isKin);
    boolean indefinite =
        is(mention.after(1), BEFORE_APPOSITION)
            && mention.after(2).filter(this::isPresenting).isPresent();
    return kin || indefinite || is(mention.before(1), BEFORE_PRESENTED) || isInQuotes(mention);
  }

  /** Whether the name is where a place would be: "in Svatove". */
  boolean isPlace(Mention mention) {
    return is(mention.before(1), BEFORE_PLACE);
  }

  private static boolean isInQuotes(Mention mention) {
    return is(mention.before(1), OPENING_MARKS)
        && mention.before(1).filter(q -> q.end() == mention.tokens().get(0).start()).isPresent();
  }

  private boolean isPresenting(Token token) {
    return PRESENTING.contains(token.folded());
  }

  private boolean isSaidAfterApposition(Mention mention) {
    if (!is(mention.after(1), COMMA)) {
      return false;
    }
    for (int i = 2; i < 2 + LONGEST_APPOSITION; i++) {
      if (is(mention.after(i), COMMA)) {
        return mention.after(i + 1).filter(this::isSaid).isPresent();
      }
    }
    return false;
  }

  private boolean isSaid(Token token) {
    return words.isSpeech(token) && (token.hasTag("VBD") || token.hasTag("VBZ"));
  }

  private static boolean endsClause(Mention mention) {
    Optional<Token> next = mention.after(1);
    return next.isEmpty() || AFTER_CLAUSE.contains(next.get().folded());
  }

  private static boolean is(Optional<Token> token, Set<String> words) {
    return token.isPresent() && words.contains(token.get().folded());
  }
}
