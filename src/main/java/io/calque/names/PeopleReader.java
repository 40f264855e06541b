package io.calque.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers people from mentions: those who are named in full, and their later short mentions. Where
 * several have a surname, a short mention is of the one named last.
 */
final class PeopleReader {
  private final Map<String, List<Mention>> byFullName = new LinkedHashMap<>();
  private final Map<String, List<Mention>> lastNamed = new HashMap<>();

  /**
   * @param mentions in the order of the text, with their kinds
   */
  List<Person> read(List<Mention> mentions) {
    mentions.forEach(this::readFull);
    lastNamed.clear();
    mentions.forEach(this::readAny);
    return byFullName.values().stream().map(Person::new).toList();
  }

  private void readFull(Mention mention) {
    if (mention.isFull() && mention.kind() == NameKind.PERSON) {
      byFullName.putIfAbsent(key(mention), new ArrayList<>());
    }
  }

  private void readAny(Mention mention) {
    @Nullable List<Mention> named =
        mention.isFull() ? byFullName.get(key(mention)) : lastNamed.get(key(mention));
    if (named == null && mention.isFull()) {
      named = lastNamed.get(key(mention));
    }
    if (named != null) {
      named.add(mention.as(NameKind.PERSON));
      if (mention.isFull()) {
        remember(mention, named);
      }
    }
  }

  /** Every way to call somebody by a part of the name: "Leyen", "von der Leyen", "Ursula". */
  private void remember(Mention mention, List<Mention> named) {
    List<String> parts = mention.parts();
    for (int i = 0; i < parts.size(); i++) {
      lastNamed.put(parts.get(i).toLowerCase(Locale.ROOT), named);
      lastNamed.put(sorted(parts.subList(i, parts.size())), named);
    }
    lastNamed.put(sorted(List.of(parts.get(0), parts.get(parts.size() - 1))), named);
  }

  private static String key(Mention mention) {
    return sorted(mention.parts());
  }

  private static String sorted(List<String> parts) {
    TreeSet<String> words = new TreeSet<>();
    parts.forEach(part -> words.add(part.toLowerCase(Locale.ROOT)));
    return String.join(" ", words);
  }
}
