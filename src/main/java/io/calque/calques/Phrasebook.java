package io.calque.calques;

import io.calque.analysis.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Those that may begin with a token; what stands first in the pack is not always first. */
  List<Calque> beginningWith(Token token) {
    List<Calque> found = new ArrayList<>();
    for (String form : token.forms()) {
      found.addAll(byWord.getOrDefault(form, List.of()));
    }
    bySlot.forEach(
        (slot, calques) -> {
          if (slot.takes(token)) {
            found.addAll(calques);
          }
        });
    return found;
  }
}
