package io.calque.detect;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.words.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A remainder that a full stop has cut from its sentence: "… to slow the country's progress.
 * develop.", "… more than five thousand. pregnant women.", "… the semiconductor industry. China."
 */
final class StrayFragment implements Detector {
  /** Where sentences begin in lower case more often than this, it is how the author writes. */
  private static final int HABIT = 3;

  /** A shorter sentence before it is dialogue or a list: "Where? Rome." */
  private static final int WHOLE_SENTENCE = 8;

  /** An abbreviation in the dictionary is shorter: "Wis.", "Tues.", "Corp." */
  private static final int LONG_WORD = 4;

  private static final int LONG_NAME = 5;

  private static final WordList LITTLE_WORDS = WordList.of("en", "small-words");

  /** Afterthoughts are set so on purpose, if not in lower case: "which is still true". */
  private static final Set<String> AFTERTHOUGHTS = Set.of("not", "which");

  StrayFragment(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    boolean habit =
        document.sentences().stream().filter(StrayFragment::beginsInLowerCase).count() > HABIT;
    return document.passages().stream().flatMap(p -> remainders(p, habit));
  }

  private static Stream<Match> remainders(Passage passage, boolean habit) {
    List<Sentence> sentences = passage.sentences();
    return IntStream.range(1, sentences.size())
        .filter(i -> endsInWord(sentences.get(i - 1)))
        .filter(i -> isNoun(sentences, i) || (!habit && beginsInLowerCase(sentences.get(i))))
        .mapToObj(i -> match(sentences.get(i - 1), sentences.get(i)));
  }

  /** Whether a full stop ends it, after a known word or a number rather than an abbreviation. */
  private static boolean endsInWord(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int stop = tokens.size() - 1;
    if (stop < 2 || !tokens.get(stop).text().equals(".")) {
      return false;
    }
    Token last = tokens.get(stop - 1);
    boolean number = last.text().chars().allMatch(Character::isDigit);
    return number || isKnownWord(last);
  }

  /** A word of the dictionary that is too long, or too common, to be an abbreviation. */
  private static boolean isKnownWord(Token token) {
    int shortest = token.isCapitalized() ? LONG_NAME : LONG_WORD;
    return !token.tags().isEmpty()
        && (token.text().length() >= shortest || LITTLE_WORDS.contains(token.text()));
  }

  private static boolean beginsInLowerCase(Sentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return false;
    }
    Token first = sentence.tokens().get(0);
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    return !last.text().equals("!")
        && !AFTERTHOUGHTS.contains(first.folded())
        && first.text().chars().allMatch(Character::isLowerCase)
        && !first.tags().isEmpty()
        && (first.text().length() > 1 || first.text().equals("a"));
  }

  /** One noun alone, at the end of its paragraph. */
  private static boolean isNoun(List<Sentence> sentences, int i) {
    List<Token> tokens = sentences.get(i).tokens();
    return i == sentences.size() - 1
        && tokens.size() == 2
        && tokens.get(1).text().equals(".")
        && tokens.get(0).isCapitalized()
        && tokens.get(0).text().length() > 3
        && tokens.get(0).onlyTag("NN")
        && sentences.get(i - 1).words().size() >= WHOLE_SENTENCE;
  }

  private static Match match(Sentence before, Sentence fragment) {
    Token stop = before.tokens().get(before.tokens().size() - 1);
    return new Match(
            fragment.span(),
            "“%s” is no sentence of its own; it is cut off from the one before."
                .formatted(fragment.text().strip()))
        .with(new Related(stop.span(), "this full stop cuts it off"));
  }
}
