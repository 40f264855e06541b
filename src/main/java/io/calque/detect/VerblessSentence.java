package io.calque.detect;

import io.calque.analysis.Passage;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A full sentence of running prose in which nothing can be its verb: "A seat on a larger rocket,
 * shared with others, about a third of the cost." What stands before the only semicolon of a
 * sentence is judged alone.
 */
final class VerblessSentence implements Detector {
  /** Marks of captions, datelines, credits, asides and speech, none of which needs a verb. */
  private static final Set<String> NO_PROSE =
      Set.of("“", "”", "\"", "«", "»", ":", "?", "!", "(", ")", "[", "]", "–", "—", "…", "-");

  /** How many words of it a message quotes. */
  private static final int QUOTED = 5;

  private static final int LONGEST_CREDIT = 10;

  private final int minWords;

  VerblessSentence(Card options) {
    this.minWords = options.integer("min-words");
  }

  @Override
  public Stream<Match> detect(Document document) {
    return document.passages().stream()
        .skip(1)
        .filter(p -> p.block().kind().isRunningProse())
        .flatMap(this::inPassage);
  }

  private Stream<Match> inPassage(Passage passage) {
    boolean alone = passage.sentences().stream().skip(1).allMatch(VerblessSentence::isCredit);
    return passage.sentences().stream()
        .filter(s -> isVerbless(s, alone))
        .map(VerblessSentence::match);
  }

  private boolean isVerbless(Sentence sentence, boolean alone) {
    List<Token> whole = sentence.tokens();
    if (whole.size() < minWords || !whole.get(whole.size() - 1).text().equals(".")) {
      return false;
    }
    List<Token> part = whole.subList(0, end(whole));
    boolean half = part.size() < whole.size() - 1;
    return words(part) >= minWords
        && opensStatement(part)
        && (half
            || (part.stream().noneMatch(VerblessSentence::isNoProse) && !isCaption(part, alone)))
        && new FiniteVerbs(sentence).possibleInMainClauseBefore(part.size()).findAny().isEmpty();
  }

  /** Where the part to be judged ends: at the only semicolon, or at the full stop. */
  private static int end(List<Token> tokens) {
    List<Token> semicolons = tokens.stream().filter(t -> t.text().equals(";")).toList();
    return semicolons.size() == 1 ? tokens.indexOf(semicolons.get(0)) : tokens.size() - 1;
  }

  /**
   * Unlike "And again", "Not with them", "What a day", "Compare this with that". "In the tests, the
   * mirror" opens one, for a subject follows the comma.
   */
  private static boolean opensStatement(List<Token> part) {
    Token first = part.get(0);
    boolean command = part.get(1).hasTag("DT") || (first.hasTag("VB") && !first.hasTag("NN"));
    boolean rhetorical = Stream.of("CC", "RB", "UH", "WP", "WRB").anyMatch(first::hasTag);
    return first.isWord()
        && first.isCapitalized()
        && part.stream().limit(QUOTED).noneMatch(t -> t.folded().equals("thanks"))
        && (first.onlyTag("IN") ? subjectFollowsComma(part) : !command && !rhetorical);
  }

  private static boolean subjectFollowsComma(List<Token> part) {
    int comma = part.stream().map(Token::text).toList().indexOf(",");
    return comma > 0
        && comma + 1 < part.size()
        && (part.get(comma + 1).hasTag("DT") || part.get(comma + 1).hasTag("PRP"));
  }

  /** "Image: Home Office." under a caption. */
  private static boolean isCredit(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() > 1 && tokens.size() <= LONGEST_CREDIT && tokens.get(1).text().equals(":");
  }

  private static boolean isNoProse(Token token) {
    return NO_PROSE.contains(token.text());
  }

  /**
   * A line mostly of names is a caption, a credit or a dateline; a list in prose has semicolons.
   */
  private static boolean isCaption(List<Token> part, boolean alone) {
    boolean names = part.stream().filter(Token::isCapitalized).count() * 2 >= words(part);
    boolean list = count(part, ";") >= 2;
    return !list && (names || (alone && count(part, ",") < 2));
  }

  private static long words(List<Token> tokens) {
    return tokens.stream().filter(Token::isWord).count();
  }

  private static long count(List<Token> tokens, String mark) {
    return tokens.stream().filter(t -> t.text().equals(mark)).count();
  }

  private static Match match(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Token last = tokens.get(end(tokens));
    String beginning = sentence.text().substring(0, tokens.get(QUOTED - 1).end()).strip();
    return new Match(
        sentence.span(tokens.get(0).start(), last.end()),
        "“%s …” has no verb that could make it a sentence; see the source for what is lost."
            .formatted(beginning));
  }
}
