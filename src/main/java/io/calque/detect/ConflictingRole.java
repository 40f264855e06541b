package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.names.Mention;
import io.calque.names.Person;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds two offices that nobody holds together: "Chief Financial Officer Ana Reyes",
 * later "Chief Executive Reyes". Options: {@code offices}, lists of offices of which a person holds
 * one, apart by commas; names of one office are apart by slashes.
 */
final class ConflictingRole implements Detector {
  private static final String PAST_OR_FUTURE =
      "(?:.*\\b)?(?:former|ex|then|late|acting|interim|incoming|outgoing|future|designate|elect|next|deputy|vice|shadow|assistant)\\b.*";

  /** One office: the set of which a person holds one, and its number there. */
  private record Office(int set, int number, List<String> words) {}

  private record Held(Office office, Mention mention) {}

  private final List<Office> offices = new ArrayList<>();

  ConflictingRole(Card options) {
    List<String> sets = options.strings("offices");
    for (int set = 0; set < sets.size(); set++) {
      List<String> names = Arrays.asList(sets.get(set).split("\\s*,\\s*", -1));
      for (int number = 0; number < names.size(); number++) {
        for (String name : names.get(number).split("\\s*/\\s*", -1)) {
          offices.add(new Office(set, number, Arrays.asList(name.split(" ", -1))));
        }
      }
    }
  }

  @Override
  public Stream<Match> detect(Document document) {
    return document.names().people().stream().flatMap(this::conflict);
  }

  private Stream<Match> conflict(Person person) {
    List<Held> held = new ArrayList<>();
    for (Mention mention : person.mentions()) {
      @Nullable Office office = office(mention);
      if (office != null) {
        for (Held other : held) {
          if (other.office().set() == office.set() && other.office().number() != office.number()) {
            return Stream.of(match(mention, other.mention()));
          }
        }
        held.add(new Held(office, mention));
      }
    }
    return Stream.empty();
  }

  private @Nullable Office office(Mention mention) {
    String title = title(mention).toLowerCase(Locale.ROOT);
    if (title.matches(PAST_OR_FUTURE)) {
      return null;
    }
    List<String> words = Arrays.asList(title.split(" ", -1));
    @Nullable Office longest = null;
    for (Office office : offices) {
      int from = words.size() - office.words().size();
      boolean ends = from >= 0 && words.subList(from, words.size()).equals(office.words());
      if (ends && (longest == null || office.words().size() > longest.words().size())) {
        longest = office;
      }
    }
    return longest;
  }

  private static Match match(Mention here, Mention before) {
    return new Match(
            here.spanWithTitle(),
            "“%s” is “%s” here and “%s” before; nobody holds both offices. Name the right one."
                .formatted(here.text(), title(here), title(before)))
        .with(new Related(before.spanWithTitle(), "“" + title(before) + "” here"));
  }

  private static String title(Mention mention) {
    return mention.title().stream().map(Token::text).collect(Collectors.joining(" "));
  }
}
