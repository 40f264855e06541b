package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.lazy.Lazy;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A common word with a capital where nothing calls for one: "if it is not the key, it is the Door".
 * It stands in a frame in which a name is unlikely, is no word that custom may capitalise, and the
 * document writes it so only once.
 */
final class StrayCapital implements Detector {
  /** A document with more of them capitalises its nouns by style, as contracts do. */
  private static final int HABIT = 3;

  private static final int SHORT_WORD = 3;

  /** A capital so near may belong to the same name. */
  private static final int NAME_REACH = 2;

  private static final List<WordList> CUSTOM =
      Stream.of("capital-by-custom", "organisation-words", "place-words", "calendar")
          .map(name -> WordList.of("en", name))
          .toList();

  private static final Set<String> WITHIN_TITLES =
      Set.of("a", "an", "and", "as", "for", "in", "is", "like", "of", "on", "the", "to", "with");

  StrayCapital(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    Supplier<LemmaCases> cases = new Lazy<>(() -> new LemmaCases(document.sentences()));
    List<Match> matches =
        document.sentences().stream()
            .filter(StrayCapital::isRunningProse)
            .flatMap(s -> inSentence(s, cases))
            .toList();
    return matches.size() > HABIT ? Stream.of() : matches.stream();
  }

  private static Stream<Match> inSentence(Sentence sentence, Supplier<LemmaCases> cases) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(1, tokens.size() - 1)
        .filter(i -> isCommonWord(tokens.get(i)) && cases.get().isCapitalOnce(tokens.get(i)))
        .filter(i -> isOutOfPlace(tokens, i, cases))
        .mapToObj(i -> match(tokens.get(i)));
  }

  private static boolean isOutOfPlace(List<Token> tokens, int i, Supplier<LemmaCases> cases) {
    if (CapitalFrame.isNounAfterName(tokens, i)) {
      return cases.get().isSmallElsewhere(tokens.get(i));
    }
    return !isInName(tokens, i) && CapitalFrame.anyFits(tokens, i);
  }

  /** No heading and no title: it ends as sentences do, and most of its words are small. */
  private static boolean isRunningProse(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    long capitals = sentence.words().stream().filter(Token::isCapitalized).count();
    return sentence.block().kind().isRunningProse()
        && !tokens.isEmpty()
        && !tokens.get(tokens.size() - 1).isWord()
        && capitals * 2 <= sentence.words().size();
  }

  private static boolean isCommonWord(Token token) {
    return token.isCapitalized()
        && token.text().length() > SHORT_WORD
        && token.text().chars().skip(1).allMatch(Character::isLowerCase)
        && !token.tags().isEmpty()
        && !token.hasTag("NNP")
        && !isCustomary(token);
  }

  private static boolean isCustomary(Token token) {
    return CUSTOM.stream().anyMatch(list -> token.forms().stream().anyMatch(list::contains));
  }

  private static boolean isInName(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    boolean nextIsJoined =
        i + 2 < tokens.size()
            && !next.isWord()
            && tokens.get(i + 2).isWord()
            && tokens.get(i + 2).start() == next.end();
    return nextIsJoined
        || next.text().equals("!")
        || endsTitle(tokens, i)
        || IntStream.rangeClosed(i + 1, Math.min(i + NAME_REACH, tokens.size() - 1))
            .anyMatch(k -> tokens.get(k).isCapitalized());
  }

  /** Whether only small words stand between a capital and it: "Album of the Year". */
  private static boolean endsTitle(List<Token> tokens, int i) {
    int k = i - 1;
    while (k > 0 && WITHIN_TITLES.contains(tokens.get(k).folded())) {
      k--;
    }
    return k > 0 && tokens.get(k).isCapitalized();
  }

  private static Match match(Token word) {
    String small = word.text().toLowerCase(Locale.ROOT);
    return new Match(
            word.span(),
            "“%s” has a capital within the sentence, though it is no name; write “%s”."
                .formatted(word, small))
        .suggesting(small);
  }
}
