package io.calque.detect;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two sentences without a full stop between them: "if we get what we want It would be possible". A
 * word that has a capital only where a sentence begins stands within one, with a clause on either
 * side.
 */
final class FusedSentences implements Detector {
  private static final WordList OPENERS = WordList.of("en", "sentence-openers");
  private static final WordList NEVER_LAST = WordList.of("en", "never-last");

  /** A capital so near is likely part of the same title: "the film Ready or Not". */
  private static final int TITLE_REACH = 2;

  FusedSentences(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.passages().stream().flatMap(FusedSentences::inPassage);
  }

  private static Stream<Match> inPassage(Passage passage) {
    return passage.sentences().stream()
        .filter(s -> s != passage.sentences().get(0) || !mayBeHeadline(s))
        .flatMap(FusedSentences::inSentence);
  }

  /**
   * A headline is often run into the first sentence of its paragraph, and that is a matter of
   * layout. No headline begins with a pronoun or in quotation marks.
   */
  private static boolean mayBeHeadline(Sentence sentence) {
    Token first = sentence.tokens().get(0);
    return first.isWord() && !first.hasTag("PRP_S");
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] verbs = new FiniteVerbs(sentence).likely().toArray();
    if (verbs.length < 2) {
      return Stream.of();
    }
    return IntStream.range(Math.max(2, verbs[0] + 1), verbs[verbs.length - 1])
        .filter(i -> opensSentence(tokens, i))
        .mapToObj(i -> match(tokens.get(i - 1), tokens.get(i)));
  }

  private static boolean opensSentence(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.isCapitalized()
        && OPENERS.contains(token.folded())
        && tokens.get(i + 1).isWord()
        && !(token.text().equals("A")
            && !tokens.get(i + 1).hasTag("NN")
            && !tokens.get(i + 1).hasTag("JJ"))
        && !isAllCapitals(token)
        && canEndSentence(tokens, i - 1)
        && IntStream.rangeClosed(i - TITLE_REACH, i + TITLE_REACH)
            .filter(k -> k > 0 && k != i && k < tokens.size())
            .noneMatch(k -> tokens.get(k).isCapitalized() && !tokens.get(k).folded().equals("i"));
  }

  private static boolean isAllCapitals(Token token) {
    return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
  }

  private static boolean canEndSentence(List<Token> tokens, int i) {
    return tokens.get(i).text().chars().allMatch(Character::isLowerCase)
        && !NEVER_LAST.contains(tokens.get(i).folded())
        && !tokens.get(i - 1).text().equals(".");
  }

  private static Match match(Token last, Token first) {
    return new Match(
        last.span().to(first.span()),
        "A sentence ends after “%s” and the next begins at “%s”, with no full stop between them; set one."
            .formatted(last, first));
  }
}
