package io.calque.languagetool;

import io.calque.words.WordList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells a slip of the fingers from a word that is merely rare. Terms, foreign words and coinages
 * are in no dictionary either; but they seldom lie one letter beside a common word.
 */
final class Misspellings {
  private static final int SHORTEST = 4;
  private static final int SHORT = 5;
  private static final int COMMON = 8;
  private static final int COMMON_FOR_SHORT = 13;
  private static final int VERY_COMMON = 16;
  private static final int REMEMBERED = 2_000;
  private static final int LEAST_BESIDE_FUNCTION_WORD = 4;

  private final Lexicon lexicon;
  private final WordFormation formation;
  private final Memo<Optional<String>> corrections = new Memo<>(REMEMBERED, this::corrected);
  private final WordList functionWords = WordList.of("en", "function-words");
  private final WordList technicalEndings = WordList.of("en", "technical-endings");

  Misspellings(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.formation = new WordFormation(lexicon);
  }

  /**
   * What was probably meant by a word that the lexicon does not know.
   *
   * @param word in lower case, letters from a to z
   */
  Optional<String> correction(String word) {
    return corrections.of(word);
  }

  private Optional<String> corrected(String word) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    Optional<Slip> slip = slip(word);
    boolean made = formation.makes(word);
    if (slip.isPresent() && (!made || lexicon.commonness(slip.get().word()) >= VERY_COMMON)) {
      return slip.map(Slip::word);
    }
    return made ? Optional.empty() : apart(word);
  }

  /**
   * Whether nothing explains a word that has no correction: English does not make such words, nor
   * does it look like a term.
   *
   * @param word in lower case, letters from a to z
   */
  boolean isStrange(String word) {
    return word.length() > SHORT && !formation.makes(word) && !isTechnical(word);
  }

  private boolean isTechnical(String word) {
    for (int i = 1; i < word.length() - 2; i++) {
      if (technicalEndings.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** The most common word that is one likely slip away. */
  private Optional<Slip> slip(String word) {
    AtomicReference<Slip> best = new AtomicReference<>();
    int[] most = {0};
    Slip.forEach(
        word,
        slip -> {
          if (isLikely(slip, word)) {
            int commonness = lexicon.commonness(slip.word());
            if (commonness >= least(slip, word) && commonness > most[0]) {
              most[0] = commonness;
              best.set(slip);
            }
          }
        });
    return Optional.ofNullable(best.get());
  }

  /**
   * Fingers do not often miss the first letter; and what differs at the end is an ending, foreign
   * or not: "juryo" is no slip for "jury", nor "stemmer" for "stemmed".
   */
  private static boolean isLikely(Slip slip, String word) {
    int last = word.length() - 1;
    return switch (slip.kind()) {
      case SWAPPED -> true;
      case EXTRA, OTHER -> slip.at() > 0 && slip.at() < last;
      case MISSING -> slip.at() > 0;
    };
  }

  /** How common the word must be that was meant: the shorter a word, the more neighbours it has. */
  private static int least(Slip slip, String word) {
    if (word.length() > SHORT) {
      return COMMON;
    }
    boolean letterReplaced = slip.kind() == Slip.Kind.OTHER;
    return word.length() == SHORT && !letterReplaced ? COMMON_FOR_SHORT : VERY_COMMON;
  }

  /** Two words that were run together, one of them a function word: "ofpatients". */
  private Optional<String> apart(String word) {
    for (int i = 2; i <= word.length() - 2; i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      if ((functionWords.contains(head) && standsBeside(tail, head))
          || (functionWords.contains(tail) && standsBeside(head, tail))) {
        return Optional.of(head + " " + tail);
      }
    }
    return Optional.empty();
  }

  private boolean standsBeside(String word, String functionWord) {
    boolean tiny = functionWord.length() == 2;
    return word.length() >= LEAST_BESIDE_FUNCTION_WORD
        && lexicon.commonness(word) >= (tiny ? COMMON_FOR_SHORT : COMMON);
  }
}
