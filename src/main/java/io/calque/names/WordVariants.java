package io.calque.names;

import io.calque.analysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words of any names that no dictionary has and that a document spells in another way
 * elsewhere: "Tatarsan" beside "Tatarstan". Words are compared that are one letter apart, found by
 * what is left of them when a letter is dropped (after Garbe's symmetric delete search).
 */
final class WordVariants {
  private static final int SHORTEST = 6;

  private static final Pattern HYPHEN = Pattern.compile("[-–]");

  private final Comparison comparison;

  WordVariants(Comparison comparison) {
    this.comparison = comparison;
  }

  List<Variant> read(List<Mention> mentions) {
    if (mentions.stream().allMatch(m -> m.tokens().stream().noneMatch(t -> t.tags().isEmpty()))) {
      return List.of();
    }
    Map<String, List<Mention>> places = new LinkedHashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      if (!mention.isFull() || mention.kind() != NameKind.PERSON) {
        for (Token token : mention.tokens()) {
          words(token).forEach(w -> places.computeIfAbsent(w, k -> new ArrayList<>()).add(mention));
          if (token.tags().isEmpty()) {
            unknown.addAll(words(token));
          }
        }
      }
    }
    Map<String, List<String>> byRest = new HashMap<>();
    for (String word : places.keySet()) {
      rests(word).forEach(rest -> byRest.computeIfAbsent(rest, k -> new ArrayList<>()).add(word));
    }
    List<Variant> variants = new ArrayList<>();
    for (String word : unknown) {
      rests(word).stream()
          .flatMap(rest -> byRest.getOrDefault(rest, List.of()).stream())
          .distinct()
          .filter(other -> !other.equals(word))
          .flatMap(other -> variant(word, other, places).stream())
          .findFirst()
          .ifPresent(variants::add);
    }
    return variants;
  }

  /** The words of a token that are long enough to compare: two of "Svatove-Kreminna". */
  private static List<String> words(Token token) {
    return HYPHEN
        .splitAsStream(token.folded())
        .filter(w -> w.length() >= SHORTEST && w.chars().allMatch(Character::isLetter))
        .toList();
  }

  private Optional<Variant> variant(String word, String other, Map<String, List<Mention>> places) {
    List<Mention> drifting = places.getOrDefault(word, List.of());
    List<Mention> settled = places.getOrDefault(other, List.of());
    boolean rarer = drifting.size() * 2 <= settled.size();
    if (!rarer || comparison.arePinyin(word, other) || !haveCompany(drifting, settled)) {
      return Optional.empty();
    }
    return comparison
        .of(word, other)
        .filter(likeness -> isEnough(likeness, drifting, settled))
        .map(
            likeness ->
                new Variant(
                    drifting,
                    settled.get(0),
                    spelling(drifting.get(0), word),
                    spelling(settled.get(0), other),
                    settled.size(),
                    likeness,
                    "no dictionary has “" + spelling(drifting.get(0), word) + "”"));
  }

  /** A word of a longer name is compared with its like in a name that shares another word. */
  private static boolean haveCompany(List<Mention> drifting, List<Mention> settled) {
    return drifting.stream()
        .allMatch(
            d ->
                !d.isFull()
                    || settled.stream()
                        .anyMatch(s -> d.parts().stream().anyMatch(s.parts()::contains)));
  }

  private static boolean isEnough(
      Likeness likeness, List<Mention> drifting, List<Mention> settled) {
    if (likeness == Likeness.ENDING) {
      return drifting.stream().noneMatch(Mention::isFull);
    }
    return likeness != Likeness.NEAR && !inOneSentence(drifting, settled);
  }

  private static boolean inOneSentence(List<Mention> places, List<Mention> others) {
    return places.stream()
        .anyMatch(p -> others.stream().anyMatch(o -> o.sentence() == p.sentence()));
  }

  private static String spelling(Mention mention, String folded) {
    int at = mention.text().toLowerCase(Locale.ROOT).indexOf(folded);
    return at < 0 ? folded : mention.text().substring(at, at + folded.length());
  }

  /** The word, and the word without each of its letters but the first. */
  private static Set<String> rests(String word) {
    Set<String> rests = new LinkedHashSet<>();
    String small = word.toLowerCase(Locale.ROOT);
    rests.add(small);
    rests.add(Comparison.withoutEnding(small));
    for (int i = 1; i < small.length(); i++) {
      rests.add(small.substring(0, i) + small.substring(i + 1));
    }
    return rests;
  }
}
