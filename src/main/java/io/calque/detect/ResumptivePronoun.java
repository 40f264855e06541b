package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.names.Mention;
import io.calque.names.NameKind;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.text.Span;
import io.calque.words.WordList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A subject that is said again as a pronoun, after a relative clause or right away: "Farmers in the
 * north, where the harvest failed, they welcomed it." "Aslan he said that schools would open."
 */
final class ResumptivePronoun implements Detector {
  private static final Set<String> RELATIVES = Set.of("where", "which", "who", "whom", "whose");
  private static final Set<String> SINGULAR = Set.of("he", "she");

  /** What may stand right before a name that opens a clause. */
  private static final Set<String> OPENERS = Set.of(",", "“", "\"", "”");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we");

  /** What is said in so many words, and not to a hearer: "Anna he told nothing" is sound. */
  private static final WordList SPEECH = WordList.of("en", "attribution-verbs");

  /** Tags of words that open something else than a subject: "In Leeds, where …, they". */
  private static final Set<String> NO_SUBJECT = Set.of("IN", "TO", "RB", "VB", "WP", "WRB");

  ResumptivePronoun(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return Stream.concat(
            document.sentences().stream().flatMap(ResumptivePronoun::inSentence),
            document.names().mentions().stream().flatMap(ResumptivePronoun::afterName))
        .map(m -> m.mildIf(document.quotations().isQuoted(m.span())));
  }

  /** "Aslan he said": a name where a clause begins, and a pronoun that speaks in its place. */
  private static Stream<Match> afterName(Mention name) {
    boolean person = name.kind() == NameKind.PERSON || name.kind() == NameKind.OTHER;
    boolean opens = name.before(1).filter(t -> !OPENERS.contains(t.text())).isEmpty();
    boolean resumed =
        name.after(1).filter(t -> SINGULAR.contains(t.text())).isPresent()
            && name.after(2).filter(t -> SPEECH.contains(t.folded())).isPresent();
    if (!person || !opens || !resumed) {
      return Stream.of();
    }
    Token pronoun = name.after(1).orElseThrow();
    return Stream.of(match(pronoun, name.span()));
  }

  private static Stream<Match> inSentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int[] commas =
        IntStream.range(1, tokens.size() - 2)
            .filter(i -> ",;".contains(tokens.get(i).text()))
            .dropWhile(i -> !RELATIVES.contains(tokens.get(i + 1).folded()))
            .limit(2)
            .toArray();
    if (commas.length < 2 || !opensWithSubject(tokens.get(0))) {
      return Stream.of();
    }
    FiniteVerbs verbs = new FiniteVerbs(sentence);
    boolean bareSubject = IntStream.range(0, commas[0]).noneMatch(verbs::possible);
    Token pronoun = tokens.get(commas[1] + 1);
    boolean resumed =
        tokens.get(commas[1]).text().equals(",")
            && PRONOUNS.contains(pronoun.folded())
            && verbs.likely(commas[1] + 2);
    Span subject = tokens.get(0).span().to(tokens.get(commas[0] - 1).span());
    return bareSubject && resumed ? Stream.of(match(pronoun, subject)) : Stream.of();
  }

  private static boolean opensWithSubject(Token first) {
    return first.isWord() && NO_SUBJECT.stream().noneMatch(first::hasTag);
  }

  private static Match match(Token pronoun, Span subject) {
    return new Match(
            pronoun.span(),
            "“%s” says the subject of the sentence again; drop it.".formatted(pronoun))
        .with(new Related(subject, "the subject"));
  }
}
