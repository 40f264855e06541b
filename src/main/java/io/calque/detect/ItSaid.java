package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.attributions.AttributedPassage;
import io.calque.attributions.Attribution;
import io.calque.attributions.Place;
import io.calque.document.Document;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "It said" where a person speaks: behind a quotation that says "I", or where "also" goes on from
 * what a person has just said. Silent where a text or a body that can say so is near.
 */
record ItSaid(AttributedPassage passage, Document document) {
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself");
  private static final Set<String> PEOPLE = Set.of("he", "she");
  private static final Set<String> GOING_ON = Set.of("added", "continued", "concluded");
  private static final WordList TEXTS = WordList.of("en", "texts");
  private static final WordList BODIES = WordList.of("en", "organisation-words");

  Stream<Match> matches() {
    List<Attribution> all = passage.attributions();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).speaker().last().folded().equals("it") && !all.get(i).quoted())
        .filter(i -> quotesSomebody(all.get(i)) || goesOn(all, i))
        .mapToObj(i -> match(all.get(i)));
  }

  /** "“I have no good answer,” it said." */
  private boolean quotesSomebody(Attribution attribution) {
    int end = attribution.from();
    int start = end;
    while (start > 0 && isQuoted(start - 1)) {
      start--;
    }
    return attribution.place() == Place.AFTER
        && passage.tokens().subList(start, end).stream()
            .anyMatch(t -> FIRST_PERSON.contains(t.folded()))
        && hasPerson(0, start)
        && !hasSpeakingThing(0, start);
  }

  /** "Okafor said that it was late. It also said that …" */
  private boolean goesOn(List<Attribution> all, int i) {
    Attribution attribution = all.get(i);
    Optional<Attribution> last =
        IntStream.iterate(i - 1, j -> j >= 0, j -> j - 1)
            .mapToObj(all::get)
            .filter(a -> !a.quoted())
            .findFirst();
    boolean more =
        GOING_ON.contains(attribution.verb().folded())
            || passage.tokens().subList(attribution.from(), attribution.to()).stream()
                .anyMatch(t -> t.folded().equals("also"));
    return more
        && last.isPresent()
        && hasPerson(last.get().from(), last.get().to())
        && !hasSpeakingThing(last.get().from(), attribution.from());
  }

  private boolean isQuoted(int i) {
    Token token = passage.tokens().get(i);
    return document.quotations().isQuoted(token.span());
  }

  private boolean hasPerson(int from, int to) {
    return passage.tokens().subList(from, to).stream()
        .anyMatch(t -> document.names().isPerson(t) || PEOPLE.contains(t.folded()));
  }

  private boolean hasSpeakingThing(int from, int to) {
    return passage.tokens().subList(from, to).stream()
        .filter(t -> t.hasTag("NN"))
        .flatMap(word -> word.forms().stream())
        .anyMatch(form -> TEXTS.contains(form) || BODIES.contains(form));
  }

  private Match match(Attribution attribution) {
    return new Match(
        attribution.span(),
        "“%s”, but a person is speaking here; “he” or “she” was meant."
            .formatted(document.source().slice(attribution.span())));
  }
}
