package io.calque.detect;

import io.calque.analysis.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A place in a sentence where a word with a capital is hardly ever a name. */
enum CapitalFrame {
  /** "They Crack." */
  VERB_AFTER_PRONOUN {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return SUBJECTS.contains(tokens.get(i - 1).folded()) && tokens.get(i).hasTag("VB");
    }
  },

  /** "Her Counterpart in the party", "the Door", not "the Tower of London". */
  NOUN_AFTER_DETERMINER {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return opensPhrase(tokens.get(i - 1))
          && isSingularNoun(tokens.get(i))
          && !JOINERS.contains(tokens.get(i + 1).folded());
    }
  },

  /** "More than two thousand Citizens." */
  NOUNS_AFTER_NUMBER {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return i > 1
          && !tokens.get(i - 2).isCapitalized()
          && isNumber(tokens.get(i - 1))
          && tokens.get(i).onlyTag("NNS");
    }
  },

  /** "Loaded with Manganese ore." */
  NOUN_BEFORE_NOUN {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return tokens.get(i - 1).onlyTag("IN")
          && !tokens.get(i - 1).isCapitalized()
          && isSingularNoun(tokens.get(i))
          && tokens.get(i + 1).hasTag("NN");
    }
  };

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "this");

  /** After these a long name may go on: "the Tower of London", "the Uses and Gratifications". */
  private static final Set<String> JOINERS = Set.of("of", "for", "and", "to", "&", "de");

  private static final Set<String> PREPOSITIONS = Set.of("at", "by", "from", "in", "on", "with");

  abstract boolean fits(List<Token> tokens, int i);

  /** Whether any frame fits a token that is neither first nor last. */
  static boolean anyFits(List<Token> tokens, int i) {
    return Stream.of(values()).anyMatch(frame -> frame.fits(tokens, i));
  }

  /** "Ukraine Interest in", with nothing else that would make it a longer name. */
  static boolean isNounAfterName(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).isCapitalized()
        && tokens.get(i - 1).hasTag("NNP")
        && !tokens.get(i - 2).isCapitalized()
        && isSingularNoun(tokens.get(i))
        && PREPOSITIONS.contains(tokens.get(i + 1).folded());
  }

  /** "The" with a capital begins a title: "The Economist says". */
  private static boolean opensPhrase(Token token) {
    return token.hasTag("PRP$") || DETERMINERS.contains(token.text());
  }

  private static boolean isSingularNoun(Token token) {
    return token.hasTag("NN")
        && !token.hasTag("NNS")
        && !token.hasTag("JJ")
        && !token.hasTag("ORD");
  }

  private static boolean isNumber(Token token) {
    return token.hasTag("CD") || token.text().matches("\\d[\\d.,]*[kKmM]?");
  }
}
