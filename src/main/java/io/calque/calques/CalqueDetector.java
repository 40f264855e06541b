package io.calque.calques;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Phrases that a language leaves in a text when it is translated word for word. Options: {@code
 * language}, what to call it in messages; {@code pack}, the list of its phrases.
 *
 * <p>Where phrases overlap, the one that begins first holds, and of those the longest.
 */
public final class CalqueDetector implements Detector {
  private final String language;
  private final PhraseIndex phrases;

  public CalqueDetector(Card options) {
    this.language = options.string("language");
    this.phrases =
        PhraseIndex.read(options.string("pack"))
            .orElseThrow(() -> options.bad("pack", "no pack “" + options.string("pack") + "”"));
  }

  /** A calque found, and the token it ends before. */
  private record Hit(Calque calque, int end) {}

  @Override
  public Stream<Match> detect(Document document) {
    List<Sentence> sentences = document.sentences();
    List<Match> matches = new ArrayList<>();
    phrases
        .possible(document.words())
        .forEach((number, calques) -> matches.addAll(inSentence(sentences.get(number), calques)));
    return matches.stream();
  }

  private List<Match> inSentence(Sentence sentence, List<Calque> calques) {
    Phrasebook phrasebook = new Phrasebook(calques);
    List<Token> tokens = sentence.tokens();
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Hit> hit = longest(tokens, at, phrasebook);
      if (hit.isPresent()) {
        matches.add(match(sentence, tokens.subList(at, hit.get().end()), hit.get().calque()));
      }
      at = hit.map(Hit::end).orElse(at + 1);
    }
    return matches;
  }

  /** Of those that are as long, the first. */
  private static Optional<Hit> longest(List<Token> tokens, int at, Phrasebook phrasebook) {
    Optional<Hit> longest = Optional.empty();
    int farthest = at;
    for (Calque calque : phrasebook.beginningWith(tokens.get(at))) {
      OptionalInt end = calque.phrase().end(tokens, at);
      if (end.isPresent() && end.getAsInt() > farthest) {
        farthest = end.getAsInt();
        longest = Optional.of(new Hit(calque, farthest));
      }
    }
    return longest;
  }

  private Match match(Sentence sentence, List<Token> taken, Calque calque) {
    int start = taken.get(0).start();
    int end = taken.get(taken.size() - 1).end();
    String reading = calque.reading().of(taken);
    String message =
        "“%s” is %s word for word (%s); “%s” was probably meant."
            .formatted(sentence.text().substring(start, end), language, calque.original(), reading);
    Match match = new Match(sentence.span(start, end), message);
    return calque.isSure(taken) ? match.suggesting(reading) : match;
  }
}
