package io.calque.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of several words that differ in the spelling of one of them: "Helena Marsk" and
 * "Helena Mask", "Chatham Islands" and "Chatnam Islands".
 */
final class FullVariants {
  /** A word that more names share tells nothing: "National", "Ministry". */
  private static final int MOST_BEARERS = 12;

  private final NameWords words;
  private final Comparison comparison;
  private final Slot slot;

  FullVariants(NameWords words, Comparison comparison) {
    this.words = words;
    this.comparison = comparison;
    this.slot = new Slot(words);
  }

  List<Variant> read(List<Mention> mentions) {
    Map<String, List<Mention>> names = new LinkedHashMap<>();
    mentions.stream()
        .filter(Mention::isFull)
        .forEach(m -> names.computeIfAbsent(small(m.text()), k -> new ArrayList<>()).add(m));
    Map<String, List<List<Mention>>> bearers = new HashMap<>();
    List<Variant> variants = new ArrayList<>();
    for (List<Mention> places : names.values()) {
      Set<List<List<Mention>>> earlier = new LinkedHashSet<>();
      for (String part : places.get(0).parts()) {
        earlier.add(bearers.computeIfAbsent(small(part), k -> new ArrayList<>()));
      }
      earlier.stream()
          .filter(sharing -> sharing.size() <= MOST_BEARERS)
          .flatMap(List::stream)
          .flatMap(usual -> variant(places, usual).stream())
          .findFirst()
          .ifPresent(variants::add);
      earlier.forEach(sharing -> sharing.add(places));
    }
    return variants;
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private Optional<Variant> variant(List<Mention> places, List<Mention> earlier) {
    List<String> name = places.get(0).parts();
    List<String> usual = earlier.get(0).parts();
    if (inOneSentence(places, earlier)) {
      return Optional.empty();
    }
    return Difference.between(name, usual)
        .flatMap(
            difference ->
                likeness(places.get(0), earlier.get(0), difference)
                    .filter(likeness -> isEnough(likeness, places, earlier, difference))
                    .map(
                        likeness ->
                            variant(
                                places,
                                earlier,
                                likeness,
                                name.get(difference.at() == 0 ? name.size() - 1 : 0))));
  }

  /** A surname that only a case ending tells from that of a namesake is his own. */
  private Optional<Likeness> likeness(Mention mention, Mention usual, Difference difference) {
    String word = mention.parts().get(difference.at());
    String other = usual.parts().get(difference.otherAt());
    boolean surname = difference.isInPlace() && difference.at() == mention.parts().size() - 1;
    boolean person = mention.kind() == NameKind.PERSON || usual.kind() == NameKind.PERSON;
    return surname && person && CaseEnding.differs(word, other)
        ? Optional.of(Likeness.ENDING)
        : comparison.of(word, other);
  }

  private static Variant variant(
      List<Mention> places, List<Mention> earlier, Likeness likeness, String shared) {
    boolean rare = places.size() <= earlier.size();
    List<Mention> drifting = rare ? places : earlier;
    List<Mention> settled = rare ? earlier : places;
    return new Variant(
        drifting,
        settled.get(0),
        drifting.get(0).text(),
        settled.get(0).text(),
        settled.size(),
        likeness,
        "both are called “" + shared + "”");
  }

  private static boolean inOneSentence(List<Mention> places, List<Mention> others) {
    return places.stream()
        .anyMatch(p -> others.stream().anyMatch(o -> o.sentence() == p.sentence()));
  }

  private boolean isEnough(
      Likeness likeness, List<Mention> places, List<Mention> earlier, Difference difference) {
    Mention place = places.get(0);
    String word = place.parts().get(difference.at());
    String other = earlier.get(0).parts().get(difference.otherAt());
    if (likeness == Likeness.READING) {
      return true;
    }
    boolean surname = difference.at() == place.parts().size() - 1;
    if ((arePinyin(place) && arePinyin(earlier.get(0))) || !difference.isInPlace()) {
      return false;
    }
    if (place.kind() != NameKind.PERSON && earlier.get(0).kind() != NameKind.PERSON) {
      return likeness != Likeness.NEAR
          && likeness != Likeness.ENDING
          && (isUnknown(place, word) || isUnknown(earlier.get(0), other));
    }
    boolean presented = places.stream().anyMatch(slot::isPresented);
    boolean twoGivenNames = words.isGivenName(word) && words.isGivenName(other);
    return surname
        ? likeness != Likeness.NEAR || !presented
        : !presented && !twoGivenNames && likeness != Likeness.NEAR;
  }

  /** All of "Zhang Wei"; not "Marina Souza", whose words alone would do. */
  private boolean arePinyin(Mention mention) {
    return mention.parts().stream().allMatch(p -> comparison.isPinyin(p) && !words.isGivenName(p));
  }

  private static boolean isUnknown(Mention mention, String word) {
    return mention.tokens().stream().anyMatch(t -> t.text().equals(word) && t.tags().isEmpty());
  }
}
