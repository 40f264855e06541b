package io.calque.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that are the Mandarin reading of a surname of the document, in one word or cut into
 * syllables: "Gao Qiao Haruka" in an article about a Takahashi.
 */
final class ReadingVariants {
  /** Shorter readings are surnames of their own: Li, Chen. */
  private static final int SHORTEST = 6;

  private static final int MOST_SYLLABLES = 4;

  private final Comparison comparison;

  ReadingVariants(Comparison comparison) {
    this.comparison = comparison;
  }

  List<Variant> read(List<Mention> mentions) {
    Map<String, List<Mention>> bearers = new HashMap<>();
    for (Mention mention : mentions) {
      for (String part : mention.parts()) {
        bearers.computeIfAbsent(part.toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(mention);
      }
    }
    Map<String, String> nameOf = new HashMap<>();
    for (String name : bearers.keySet()) {
      comparison.readings(name).forEach(reading -> nameOf.put(reading, name));
    }
    if (nameOf.isEmpty()) {
      return List.of();
    }
    Map<String, List<Mention>> places = new LinkedHashMap<>();
    Map<String, String> spellings = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      for (String run : runs(mention.parts())) {
        String joined = joined(run);
        if (joined.length() >= SHORTEST && nameOf.containsKey(joined)) {
          places.computeIfAbsent(joined, k -> new ArrayList<>()).add(mention);
          spellings.putIfAbsent(joined, run);
        }
      }
    }
    List<Variant> variants = new ArrayList<>();
    places.forEach(
        (reading, drifting) -> {
          List<Mention> settled = bearers.getOrDefault(nameOf.getOrDefault(reading, ""), List.of());
          String name = nameOf.getOrDefault(reading, "");
          variants.add(
              new Variant(
                  drifting,
                  settled.get(0),
                  spellings.getOrDefault(reading, reading),
                  partOf(settled.get(0), name),
                  settled.size(),
                  Likeness.READING,
                  "the article spells its other names in another way"));
        });
    return variants;
  }

  /** All stretches of a name of up to so many words. */
  private static Set<String> runs(List<String> parts) {
    Set<String> runs = new HashSet<>();
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 1; to <= Math.min(parts.size(), from + MOST_SYLLABLES); to++) {
        runs.add(String.join(" ", parts.subList(from, to)));
      }
    }
    return runs;
  }

  private static String joined(String run) {
    return run.toLowerCase(Locale.ROOT).replaceAll("[ '’-]", "");
  }

  private static String partOf(Mention mention, String folded) {
    return mention.parts().stream()
        .filter(part -> part.toLowerCase(Locale.ROOT).equals(folded))
        .findFirst()
        .orElse(folded);
  }
}
