package io.calque.detect;

import io.calque.document.Document;
import io.calque.names.Person;
import io.calque.pronouns.Pronouns;
import io.calque.pronouns.Reference;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody who is "he" in one place and "she" in another, or "it" where "I" is what was said. */
final class SpeakerPronounClash implements Detector {
  SpeakerPronounClash(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return Stream.concat(
        clashes(document),
        document.attributions().passages().stream()
            .flatMap(p -> new ItSaid(p, document).matches()));
  }

  private static Stream<Match> clashes(Document document) {
    Map<Person, GenderVotes> votes = votes(document.pronouns());
    return votes.values().stream()
        .flatMap(v -> v.outvoted().filter(r -> isAlone(r, votes)).map(r -> match(r, v, document)));
  }

  private static Map<Person, GenderVotes> votes(Pronouns pronouns) {
    Map<Person, List<Reference>> references = new LinkedHashMap<>();
    pronouns
        .references()
        .forEach(r -> references.computeIfAbsent(r.person(), p -> new ArrayList<>()).add(r));
    Map<Person, GenderVotes> votes = new LinkedHashMap<>();
    references.forEach((person, all) -> votes.put(person, new GenderVotes(person, all, pronouns)));
    return votes;
  }

  /** Whether everybody else who was named shortly before is of the other gender. */
  private static boolean isAlone(Reference reference, Map<Person, GenderVotes> votes) {
    return reference.rivals().stream()
        .allMatch(
            rival -> {
              GenderVotes of = votes.get(rival);
              return of != null && of.isSurely(reference.gender().other());
            });
  }

  private static Match match(Reference reference, GenderVotes votes, Document document) {
    Match match =
        new Match(
                reference.pronoun().span(),
                "“%s” can only mean %s, who is “%s” elsewhere; put the pronouns right."
                    .formatted(
                        document.source().slice(reference.pronoun().span()),
                        reference.antecedent().text(),
                        votes.against(reference).map(r -> r.pronoun().folded()).orElse("")))
            .with(new Related(reference.antecedent().span(), "who is meant"));
    return votes
        .against(reference)
        .map(r -> match.with(new Related(r.pronoun().span(), "the other pronoun")))
        .orElse(match);
  }
}
