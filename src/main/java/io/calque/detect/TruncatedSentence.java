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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A full stop where the sentence has just begun to say something: "I turn off the.", "the harbours,
 * are.", "the likelihood is that."; or a paragraph that ends before its sentence does: "in the"
 */
final class TruncatedSentence implements Detector {
  private static final WordList NEVER_LAST = WordList.of("en", "never-last");
  private static final WordList AUXILIARIES = WordList.of("en", "finite-auxiliaries");
  private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "whose");
  private static final Set<String> AFTER_NOUN =
      Set.of("among", "between", "for", "from", "into", "of", "with");

  /** Words of a sentence that is no heading. */
  private static final int LONG = 8;

  /** How far before a stranded preposition its "which" or "what" can stand, in tokens. */
  private static final int STRANDING = 25;

  private static final Set<String> STOPS = Set.of(".", "!", ";");

  TruncatedSentence(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return Stream.concat(
        document.sentences().stream().flatMap(TruncatedSentence::inSentence),
        IntStream.range(0, document.passages().size())
            .boxed()
            .flatMap(i -> atEnd(document.passages(), i)));
  }

  /** A paragraph that stops in the middle of a sentence, without a mark, and is not taken up. */
  private static Stream<Match> atEnd(List<Passage> passages, int i) {
    Passage passage = passages.get(i);
    if (!passage.block().kind().isRunningProse() || passage.sentences().isEmpty()) {
      return Stream.of();
    }
    Sentence sentence = passage.sentences().get(passage.sentences().size() - 1);
    boolean said = passage.sentences().size() > 1 || sentence.words().size() >= LONG;
    return said && endsOpen(sentence.tokens()) && !isTakenUp(passages, i + 1)
        ? Stream.of(match(sentence.tokens().get(sentence.tokens().size() - 1)))
        : Stream.of();
  }

  private static boolean endsOpen(List<Token> tokens) {
    Token word = tokens.get(tokens.size() - 1);
    boolean open = NEVER_LAST.contains(word.folded()) || AFTER_NOUN.contains(word.folded());
    return tokens.size() > 1
        && !word.isCapitalized()
        && !tokens.get(tokens.size() - 2).text().equals(";")
        && (open || word.folded().equals("in"));
  }

  /** Whether the next block goes on: a line that was cut by a break, or a list. */
  private static boolean isTakenUp(List<Passage> passages, int next) {
    return next < passages.size()
        && (!passages.get(next).block().kind().isRunningProse()
            || passages.get(next).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .findFirst()
                .filter(t -> !t.isCapitalized())
                .isPresent());
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(2, tokens.size())
        .filter(i -> isStop(tokens, i))
        .filter(i -> !isTail(tokens, i - 1) && isCutOff(tokens, i - 1))
        .mapToObj(i -> match(tokens.get(i - 1), tokens.get(i)));
  }

  /** Whether a sentence ends there: no ellipsis and no point of a name such as ".org". */
  private static boolean isStop(List<Token> tokens, int i) {
    boolean followed =
        i + 1 < tokens.size()
            && (tokens.get(i + 1).text().equals(".")
                || (tokens.get(i + 1).isWord()
                    && tokens.get(i + 1).start() == tokens.get(i).end()));
    return STOPS.contains(tokens.get(i).text()) && !followed;
  }

  /** "An" in "Xi'an". */
  private static boolean isTail(List<Token> tokens, int i) {
    return tokens.get(i - 1).end() == tokens.get(i).start();
  }

  private static boolean isCutOff(List<Token> tokens, int last) {
    Token word = tokens.get(last);
    Token before = tokens.get(last - 1);
    if (word.isCapitalized()) {
      return false;
    }
    return NEVER_LAST.contains(word.folded())
        || (AUXILIARIES.contains(word.folded()) && before.text().equals(","))
        || (before.onlyTag("NN") && !before.isCapitalized() && leavesNounOpen(tokens, last))
        || promisesClause(tokens, last);
  }

  /**
   * "A system of", "those who"; not "what it is a system for", where the preposition is stranded.
   */
  private static boolean leavesNounOpen(List<Token> tokens, int last) {
    String word = tokens.get(last).folded();
    return RELATIVES.contains(word)
        || (AFTER_NOUN.contains(word)
            && tokens.subList(Math.max(0, last - STRANDING), last).stream()
                .noneMatch(t -> t.hasTag("WP") || t.hasTag("WDT") || t.hasTag("WRB")));
  }

  /** "The likelihood is that": a noun that is about to be explained. */
  private static boolean promisesClause(List<Token> tokens, int last) {
    return last >= 3
        && tokens.get(last).folded().equals("that")
        && tokens.get(last - 1).hasTag("VBZ")
        && tokens.get(last - 1).lemmas().contains("be")
        && tokens.get(last - 2).hasTag("NN")
        && tokens.get(last - 3).folded().equals("the");
  }

  private static Match match(Token word) {
    return new Match(
        word.span(),
        "The paragraph breaks off at “%s”; what should follow is lost. See the source."
            .formatted(word));
  }

  private static Match match(Token word, Token stop) {
    return new Match(
        word.span().to(stop.span()),
        "The sentence breaks off at “%s”; what should follow is lost. See the source."
            .formatted(word));
  }
}
