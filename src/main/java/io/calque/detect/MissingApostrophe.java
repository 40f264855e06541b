package io.calque.detect;

import static java.util.Objects.requireNonNull;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.names.Person;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The surname of somebody in the document with a bare "s" before a noun: "Macrons visit". German,
 * Dutch and the Scandinavian languages form the genitive so.
 */
final class MissingApostrophe implements Detector {
  /** Shorter names with an "s" are too often other names or words. */
  private static final int SHORTEST = 4;

  MissingApostrophe(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    Map<String, Person> genitives = genitives(document);
    return genitives.isEmpty()
        ? Stream.empty()
        : document.sentences().stream().flatMap(s -> inSentence(s, genitives));
  }

  /** What the surnames would be with an "s"; without those that are somebody's own. */
  private static Map<String, Person> genitives(Document document) {
    Map<String, Person> genitives = new HashMap<>();
    document.names().people().stream()
        .filter(p -> surname(p).length() >= SHORTEST && !surname(p).endsWith("s"))
        .forEach(p -> genitives.putIfAbsent(surname(p) + "s", p));
    document.names().mentions().stream()
        .flatMap(m -> m.isFull() ? m.parts().stream() : Stream.empty())
        .forEach(genitives::remove);
    return genitives;
  }

  private static String surname(Person person) {
    List<String> parts = person.introduction().parts();
    return parts.get(parts.size() - 1);
  }

  private static Stream<Match> inSentence(Sentence sentence, Map<String, Person> genitives) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(0, tokens.size() - 1)
        .filter(i -> genitives.containsKey(tokens.get(i).text()) && possesses(tokens, i))
        .mapToObj(tokens::get)
        .map(token -> match(token, requireNonNull(genitives.get(token.text()))));
  }

  /** Whether a noun follows; "the Macrons visit" are a couple, and so are "both Macrons". */
  private static boolean possesses(List<Token> tokens, int i) {
    Token next = tokens.get(i + 1);
    boolean family = i > 0 && (tokens.get(i - 1).hasTag("DT") || tokens.get(i - 1).hasTag("CD"));
    return !family && next.hasTag("NN") && !next.isCapitalized();
  }

  private static Match match(Token genitive, Person person) {
    String surname = surname(person);
    return new Match(
            genitive.span(),
            "“%s” is “%s’s” in English, with an apostrophe.".formatted(genitive, surname))
        .suggesting(surname + "’s")
        .with(new Related(person.introduction().span(), "who is meant"));
  }
}
