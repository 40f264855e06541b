package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.words.WordList;
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

  /** "The system is able to Prove", "they were Doing well". */
  VERB_AFTER_AUXILIARY {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return AUXILIARIES.contains(tokens.get(i - 1).folded()) && tokens.get(i).onlyTag("VB");
    }
  },

  /** "The shop was closed Briefly." */
  ADVERB {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return tokens.get(i).onlyTag("RB") && isSmallWord(tokens.get(i - 1));
    }
  },

  /** "The earnings Would not." */
  LITTLE_WORD {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return LITTLE_WORDS.contains(tokens.get(i).folded())
          && isSmallWord(tokens.get(i - 1))
          && isSmallWord(tokens.get(i + 1));
    }
  },

  /** "Her Counterpart in the party", "the Door", not "the Tower of London". */
  NOUN_AFTER_DETERMINER {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return opensPhrase(tokens.get(i - 1))
          && isSingularNoun(tokens.get(i))
          && endsPhrase(tokens, i);
    }
  },

  /** "Farmers Wanted the land." */
  VERB {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return tokens.get(i).onlyTag("VB")
          && !tokens.get(i).hasTag("VBG")
          && isSmallWord(tokens.get(i - 1))
          && isSmallWord(tokens.get(i + 1));
    }
  },

  /** "The wider Picture", "an employment Contract". */
  NOUN_AFTER_MODIFIER {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return i > 1
          && (tokens.get(i - 1).onlyTag("JJ") || tokens.get(i - 1).onlyTag("NN"))
          && isSmallWord(tokens.get(i - 1))
          && !BEFORE_NAMES.contains(tokens.get(i - 1).folded())
          && (tokens.get(i - 2).hasTag("PRP$") || DETERMINERS.contains(tokens.get(i - 2).folded()))
          && isSingularNoun(tokens.get(i))
          && endsPhrase(tokens, i);
    }
  },

  /** "More than two thousand Citizens", "its Obligations". */
  PLURAL {
    @Override
    boolean fits(List<Token> tokens, int i) {
      Token before = tokens.get(i - 1);
      boolean counted = i > 1 && !tokens.get(i - 2).isCapitalized() && isNumber(before);
      boolean owned =
          before.hasTag("PRP$")
              && isSmallWord(before)
              && !JOINERS.contains(tokens.get(i + 1).folded());
      return tokens.get(i).onlyTag("NNS") && (counted || owned);
    }
  },

  /** "Loaded with Manganese ore"; what can be counted may be a firm: "by Apple staff". */
  NOUN_BEFORE_NOUN {
    @Override
    boolean fits(List<Token> tokens, int i) {
      return tokens.get(i - 1).onlyTag("IN")
          && !tokens.get(i - 1).isCapitalized()
          && tokens.get(i).hasTag("NN:U")
          && isSingularNoun(tokens.get(i))
          && tokens.get(i + 1).hasTag("NN");
    }
  };

  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "been", "being", "is", "are", "was", "were", "has", "have", "had", "will", "would",
          "can", "could", "may", "might", "must", "should", "to", "not", "n't", "never");

  private static final WordList LITTLE_WORDS = WordList.of("en", "stray-little-words");

  private static final WordList BEFORE_NAMES = WordList.of("en", "nouns-before-names");

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

  /** Names go on or stand before nouns: "the Tower of", "the Greyhound depot". */
  private static boolean endsPhrase(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    return !JOINERS.contains(next.folded()) && !next.hasTag("NN");
  }

  private static boolean isSingularNoun(Token token) {
    return token.hasTag("NN")
        && !token.hasTag("NNS")
        && !token.hasTag("JJ")
        && !token.hasTag("ORD");
  }

  private static boolean isSmallWord(Token token) {
    return token.text().chars().allMatch(Character::isLowerCase);
  }

  private static boolean isNumber(Token token) {
    return token.hasTag("CD") || token.text().matches("\\d[\\d.,]*[kKmM]?");
  }
}
