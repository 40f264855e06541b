package io.calque.calques;

import io.calque.analysis.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Calques by the word they begin with, so that the time it takes to look for them grows with the
 * text and hardly with their number. Not changed once it is made.
 */
final class Phrasebook {
  private final Map<String, List<Calque>> byWord = new HashMap<>();
  private final Map<Slot, List<Calque>> bySlot = new EnumMap<>(Slot.class);

  Phrasebook(List<Calque> calques) {
    for (Calque calque : calques) {
      Choice head = calque.phrase().head();
      head.words().forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(calque));
      head.slots().forEach(s -> bySlot.computeIfAbsent(s, k -> new ArrayList<>()).add(calque));
    }
  }

  /** Those that may begin with a token, in no particular order. */
  Stream<Calque> beginningWith(Token token) {
    return Stream.concat(
        token.forms().flatMap(form -> byWord.getOrDefault(form, List.of()).stream()),
        bySlot.entrySet().stream()
            .filter(entry -> entry.getKey().takes(token))
            .flatMap(entry -> entry.getValue().stream()));
  }
}
