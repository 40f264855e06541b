package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word that English does not know and that ends as words of another language do, after an English
 * determiner: “a comunicado”. A word that the text uses again or explains is meant to be there.
 * Options: {@code endings}, of words in lower case; {@code noun-endings}, of words that their
 * language writes with a capital.
 */
final class ForeignWord implements Detector {
  /** Shorter words end like English ones by chance. */
  private static final int MIN_LENGTH = 8;

  private final List<String> endings;
  private final List<String> nounEndings;

  ForeignWord(Card options) {
    this.endings = options.strings("endings");
    this.nounEndings = options.strings("noun-endings");
  }

  @Override
  public Stream<Match> detect(Document document) {
    List<Token> found = document.sentences().stream().flatMap(this::inSentence).toList();
    if (found.isEmpty()) {
      return Stream.empty();
    }
    Map<String, Long> uses =
        document.sentences().stream()
            .flatMap(s -> s.words().stream())
            .collect(Collectors.groupingBy(Token::folded, Collectors.counting()));
    return found.stream()
        .filter(word -> uses.getOrDefault(word.folded(), 0L) == 1)
        .map(ForeignWord::match);
  }

  private Stream<Token> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(1, tokens.size())
        .filter(i -> isForeign(tokens.get(i)))
        .filter(i -> isDeterminer(tokens.get(i - 1)))
        .filter(i -> i + 1 == tokens.size() || leavesAlone(tokens.get(i + 1)))
        .mapToObj(tokens::get);
  }

  private boolean isForeign(Token token) {
    List<String> foreign = token.isCapitalized() ? nounEndings : endings;
    return token.tags().isEmpty()
        && !token.isPlaceholder()
        && token.text().length() >= MIN_LENGTH
        && token.text().chars().skip(1).allMatch(Character::isLowerCase)
        && foreign.stream().anyMatch(token.folded()::endsWith);
  }

  private static boolean isDeterminer(Token token) {
    return token.hasTag("DT") || token.hasTag("PRP$");
  }

  /** A capital after it makes it part of a name; a bracket explains it. */
  private static boolean leavesAlone(Token next) {
    return !next.isCapitalized() && !next.text().equals("(") && !next.text().startsWith("-");
  }

  private static Match match(Token word) {
    return new Match(
        word.span(),
        "“" + word.text() + "” looks like a word of the source that was not translated.");
  }
}
