package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
  private static final WordList RARELY_LAST = WordList.of("en", "rarely-last");

  /** What may open a sentence right before a name: "In Leeds he". "The" would belong to a title. */
  private static final Set<String> BEFORE_NAME =
      Set.of("after", "although", "but", "in", "on", "since", "when", "while");

  /** What may open a sentence right after a name: "Leeds She said". */
  private static final Set<String> AFTER_NAME =
      Set.of("but", "he", "however", "it", "she", "the", "there", "they", "this", "we");

  FusedSentences(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.sentences().stream()
        .filter(s -> s != document.sentences().get(0) || !mayBeHeadline(s))
        .flatMap(FusedSentences::inSentence);
  }

  /**
   * A headline is often run into the first sentence of the text, and that is a matter of layout. No
   * headline begins with a pronoun or in quotation marks.
   */
  private static boolean mayBeHeadline(Sentence sentence) {
    return sentence.tokens().stream()
        .limit(1)
        .anyMatch(first -> first.isWord() && !first.hasTag("PRP_S"));
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] seams =
        IntStream.range(2, tokens.size() - 1)
            .filter(i -> opensSentence(tokens, i) && endsSentence(tokens, i - 1))
            .toArray();
    if (seams.length == 0) {
      return Stream.of();
    }
    int[] verbs = new FiniteVerbs(sentence).likely().toArray();
    return Arrays.stream(seams)
        .filter(i -> verbs.length > 0 && verbs[0] < i && i < verbs[verbs.length - 1])
        .mapToObj(i -> match(tokens.get(i - 1), tokens.get(i)));
  }

  private static boolean opensSentence(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    if (!isCapitalWord(token) || !OPENERS.contains(token.folded())) {
      return false;
    }
    if (!next.isWord()) {
      return next.text().equals(",");
    }
    if (next.isCapitalized() && !next.folded().equals("i")) {
      return BEFORE_NAME.contains(token.folded()) && next.onlyTag("NNP");
    }
    return !token.text().equals("A") || next.hasTag("NN") || next.hasTag("JJ");
  }

  private static boolean endsSentence(List<Token> tokens, int i) {
    Token last = tokens.get(i);
    if (last.isCapitalized()) {
      return isCapitalWord(last)
          && last.onlyTag("NNP")
          && AFTER_NAME.contains(tokens.get(i + 1).folded())
          && IntStream.range(i + 2, Math.min(i + 6, tokens.size()))
              .noneMatch(k -> tokens.get(k).isCapitalized());
    }
    return last.text().chars().allMatch(Character::isLowerCase)
        && !NEVER_LAST.contains(last.folded())
        && !RARELY_LAST.contains(last.folded())
        && !tokens.get(i - 1).text().equals(".");
  }

  /** "It" and "Leeds", not "IT" or "U.S." */
  private static boolean isCapitalWord(Token token) {
    return token.isCapitalized() && token.text().chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static Match match(Token last, Token first) {
    return new Match(
        last.span().to(first.span()),
        "A sentence ends after “%s” and the next begins at “%s”, with no full stop between them; set one."
            .formatted(last, first));
  }
}
