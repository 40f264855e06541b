package io.calque.names;

import io.calque.analysis.Token;
import java.util.Optional;

/** What the words around a name tell of the part that it plays in its sentence. */
final class Slot {
  private static final int LONGEST_APPOSITION = 14;

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
    int verb = is(mention.after(1), "[“\"‘«„]") ? 2 : 1;
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
        is(mention.after(1), "[,(]") && mention.after(2).filter(this::isPresenting).isPresent();
    return kin
        || indefinite
        || is(mention.before(1), "a|an|the|called|named|nicknamed|dubbed|as|alias|née|or")
        || isInQuotes(mention);
  }

  /** Whether the name is where a place would be: "in Svatove". */
  boolean isPlace(Mention mention) {
    return is(mention.before(1), "in|at|near|from|of|to|around|outside|towards?|across");
  }

  private static boolean isInQuotes(Mention mention) {
    return is(mention.before(1), "[(“\"‘«„]")
        && mention.before(1).filter(q -> q.end() == mention.tokens().get(0).start()).isPresent();
  }

  private boolean isPresenting(Token token) {
    return token.folded().matches("an?|one|his|her|their|née|born|also|another");
  }

  private boolean isSaidAfterApposition(Mention mention) {
    if (!is(mention.after(1), ",")) {
      return false;
    }
    for (int i = 2; i < 2 + LONGEST_APPOSITION; i++) {
      if (is(mention.after(i), ",")) {
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
    return next.isEmpty() || next.get().folded().matches("[,.;:?!]|who|in|on|at|with|after|during");
  }

  private static boolean is(Optional<Token> token, String pattern) {
    return token.isPresent() && token.get().folded().matches(pattern);
  }
}
