package io.calque.detect;

import io.calque.document.Document;
import io.calque.names.Mention;
import io.calque.names.Names;
import io.calque.names.Person;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A given name and a surname that have changed places: "Park Soo-jin" after "Soo-jin Park", or
 * "Lind Tomasz" in an article about the Linds.
 */
final class SwappedName implements Detector {
  private final WordList givenNames = WordList.of("en", "given-names");

  SwappedName(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    Names names = document.names();
    return Stream.concat(
        names.people().stream().flatMap(SwappedName::swappedLater), surnameFirst(names));
  }

  private static Stream<Match> swappedLater(Person person) {
    Mention introduction = person.introduction();
    return person.mentions().stream()
        .filter(m -> m.isFull() && m.parts().size() == introduction.parts().size())
        .filter(m -> !small(m.parts()).equals(small(introduction.parts())))
        .filter(m -> !m.sentence().equals(introduction.sentence()))
        .limit(1)
        .map(
            m ->
                new Match(
                        m.span(),
                        "“%s” is introduced as “%s”: given name and surname have changed places. Use one order."
                            .formatted(m.text(), introduction.text()))
                    .with(new Related(introduction.span(), "introduced here"))
                    .suggesting(introduction.text()));
  }

  private Stream<Match> surnameFirst(Names names) {
    Map<String, Mention> bearers = new HashMap<>();
    for (Person person : names.people()) {
      List<String> parts = person.introduction().parts();
      if (givenNames.contains(parts.get(0))) {
        bearers.putIfAbsent(parts.get(parts.size() - 1), person.introduction());
      }
    }
    return names.mentions().stream()
        .filter(m -> m.isFull() && m.parts().size() == 2)
        .filter(m -> names.personOf(m).filter(p -> !p.introduction().equals(m)).isEmpty())
        .filter(m -> bearers.containsKey(m.parts().get(0)) && isGivenName(m, bearers))
        .map(m -> surnameFirst(m, bearers));
  }

  private boolean isGivenName(Mention mention, Map<String, Mention> bearers) {
    String last = mention.parts().get(1);
    return givenNames.contains(last)
        && !bearers.containsKey(last)
        && !givenNames.contains(mention.parts().get(0));
  }

  private static Match surnameFirst(Mention mention, Map<String, Mention> bearers) {
    String surname = mention.parts().get(0);
    Match match =
        new Match(
            mention.span(),
            "“%s” puts the surname first, which is last elsewhere. Use one order."
                .formatted(mention.text()));
    Mention bearer = bearers.get(surname);
    return (bearer == null
            ? match
            : match.with(new Related(bearer.span(), "“" + surname + "” last")))
        .suggesting(mention.parts().get(1) + " " + surname);
  }

  private static List<String> small(List<String> parts) {
    return parts.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList();
  }
}
