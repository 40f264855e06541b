package io.calque.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds short names that nobody bears: "Nuosu said" in an article that introduces "Adaeze Nwosu",
 * but nobody called Nuosu.
 */
final class ShortVariants {
  /** How many of the people introduced before a short name it is compared with. */
  private static final int WINDOW = 40;

  /** How many of them are on the reader's mind. */
  private static final int RECENT = 3;

  private final NameWords words;
  private final Comparison comparison;
  private final Slot slot;

  ShortVariants(NameWords words, Comparison comparison) {
    this.words = words;
    this.comparison = comparison;
    this.slot = new Slot(words);
  }

  List<Variant> read(Names names) {
    Map<String, List<Mention>> orphans = new LinkedHashMap<>();
    Map<String, List<Person>> introducedBefore = new LinkedHashMap<>();
    List<Person> introduced = new ArrayList<>();
    for (Mention mention : names.mentions()) {
      Optional<Person> person = names.personOf(mention);
      if (person.isPresent() && person.get().introduction().equals(mention)) {
        introduced.add(person.get());
      } else if (person.isEmpty() && isOrphan(mention, names)) {
        String word = mention.text().toLowerCase(Locale.ROOT);
        orphans.computeIfAbsent(word, k -> new ArrayList<>()).add(mention);
        introducedBefore.computeIfAbsent(word, k -> last(introduced));
      }
    }
    List<Variant> variants = new ArrayList<>();
    orphans.forEach(
        (word, places) ->
            variant(places, introducedBefore.getOrDefault(word, List.of()))
                .ifPresent(variants::add));
    return variants;
  }

  private boolean isOrphan(Mention mention, Names names) {
    return !mention.isFull()
        && mention.kind() != NameKind.ORGANISATION
        && !words.isCountry(mention.text())
        && !names.isPartOfFullName(mention.text());
  }

  private static List<Person> last(List<Person> introduced) {
    return List.copyOf(
        introduced.subList(Math.max(0, introduced.size() - WINDOW), introduced.size()));
  }

  private Optional<Variant> variant(List<Mention> places, List<Person> people) {
    if (places.stream().anyMatch(slot::isPresented) || places.stream().allMatch(slot::isPlace)) {
      return Optional.empty();
    }
    @Nullable Variant best = null;
    for (int i = people.size() - 1; i >= 0; i--) {
      boolean recent = i >= people.size() - RECENT;
      Optional<Variant> found = variant(places, people.get(i), recent);
      if (found.isPresent()
          && (best == null || found.get().likeness().compareTo(best.likeness()) < 0)) {
        best = found.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Variant> variant(List<Mention> places, Person person, boolean recent) {
    Mention introduction = person.introduction();
    if (places.stream().anyMatch(m -> m.sentence() == introduction.sentence())) {
      return Optional.empty();
    }
    String spelling = places.get(0).text();
    List<String> parts = introduction.parts();
    String surname = parts.get(parts.size() - 1);
    int times = (int) person.mentions().stream().filter(m -> m.text().contains(surname)).count();
    return comparison
        .of(spelling, surname)
        .filter(likeness -> isEnough(likeness, places, surname, recent || times == 1))
        .map(
            likeness ->
                new Variant(
                    places,
                    introduction,
                    spelling,
                    surname,
                    times,
                    likeness,
                    "nobody called “" + spelling + "” is introduced"));
  }

  private boolean isEnough(
      Likeness likeness, List<Mention> places, String surname, boolean expected) {
    boolean speaks = places.stream().anyMatch(slot::isSpeaker);
    boolean pinyin = comparison.arePinyin(places.get(0).text(), surname);
    return switch (likeness) {
      case SAME_SOUND -> speaks || (!pinyin && isPerson(places));
      case SLIP -> !pinyin && (speaks || isPerson(places));
      case READING -> speaks || places.get(0).text().length() > 4;
      case NEAR -> !pinyin && speaks && expected;
      case ENDING -> false;
    };
  }

  private boolean isPerson(List<Mention> places) {
    return places.stream()
        .anyMatch(m -> m.kind() == NameKind.PERSON || (isUnknown(m) && slot.isSubject(m)));
  }

  private static boolean isUnknown(Mention mention) {
    return mention.tokens().stream().allMatch(t -> t.tags().isEmpty());
  }
}
