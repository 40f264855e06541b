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
    int at = onlyDifference(name, usual);
    if (at < 0 || inOneSentence(places, earlier)) {
      return Optional.empty();
    }
    boolean rare = places.size() <= earlier.size();
    List<Mention> drifting = rare ? places : earlier;
    List<Mention> settled = rare ? earlier : places;
    String shared = name.get(at == 0 ? name.size() - 1 : 0);
    return comparison
        .of(name.get(at), usual.get(at))
        .filter(likeness -> isEnough(likeness, places, earlier, at))
        .map(
            likeness ->
                new Variant(
                    drifting,
                    settled.get(0),
                    drifting.get(0).text(),
                    settled.get(0).text(),
                    settled.size(),
                    likeness,
                    "both are called “" + shared + "”"));
  }

  /** Where two names of one length differ if they do so once, else -1. */
  private static int onlyDifference(List<String> one, List<String> other) {
    int at = -1;
    if (one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        if (!one.get(i).equalsIgnoreCase(other.get(i))) {
          if (at >= 0) {
            return -1;
          }
          at = i;
        }
      }
    }
    return at;
  }

  private static boolean inOneSentence(List<Mention> places, List<Mention> others) {
    return places.stream()
        .anyMatch(p -> others.stream().anyMatch(o -> o.sentence() == p.sentence()));
  }

  private boolean isEnough(Likeness likeness, List<Mention> places, List<Mention> earlier, int at) {
    String word = places.get(0).parts().get(at);
    String other = earlier.get(0).parts().get(at);
    if (comparison.arePinyin(word, other) || likeness == Likeness.ENDING) {
      return false;
    }
    if (places.get(0).kind() != NameKind.PERSON && earlier.get(0).kind() != NameKind.PERSON) {
      return likeness != Likeness.NEAR
          && (places.get(0).tokens().get(at).tags().isEmpty()
              || earlier.get(0).tokens().get(at).tags().isEmpty());
    }
    boolean presented = places.stream().anyMatch(slot::isPresented);
    boolean surname = at == places.get(0).parts().size() - 1;
    boolean twoGivenNames = words.isGivenName(word) && words.isGivenName(other);
    return surname
        ? likeness != Likeness.NEAR || !presented
        : !presented && !twoGivenNames && likeness != Likeness.NEAR;
  }
}
