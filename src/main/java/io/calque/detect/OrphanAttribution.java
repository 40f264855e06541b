package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An attribution that is a sentence by itself: "“It rained.” He added." What it credits stands
 * behind a full stop, or is lost.
 */
final class OrphanAttribution implements Detector {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
  private static final Set<String> CLOSING = Set.of("”", "\"", "’", "»", "“");
  private static final int WORDS = 2;

  private final WordList verbs;

  OrphanAttribution(Card options) {
    this.verbs = WordList.of("en", options.string("verbs"));
  }

  @Override
  public Stream<Match> detect(Document document) {
    return document.passages().stream()
        .flatMap(
            p ->
                Stream.iterate(1, i -> i < p.sentences().size(), i -> i + 1)
                    .filter(
                        i -> isOrphan(p.sentences().get(i)) && endsQuoted(p.sentences().get(i - 1)))
                    .map(i -> match(p.sentences().get(i))));
  }

  private boolean isOrphan(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.size() == WORDS + 1
        && PRONOUNS.contains(tokens.get(0).folded())
        && tokens.get(0).isCapitalized()
        && tokens.get(1).hasTag("VBD")
        && verbs.contains(tokens.get(1).folded())
        && tokens.get(WORDS).text().equals(".");
  }

  private static boolean endsQuoted(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return !tokens.isEmpty() && CLOSING.contains(tokens.get(tokens.size() - 1).text());
  }

  private static Match match(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return new Match(
        tokens.get(0).span().to(tokens.get(WORDS).span()),
        "“%s %s.” stands as a sentence and credits nothing; join it to the quotation by a comma."
            .formatted(tokens.get(0), tokens.get(1)));
  }
}
