package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a sentence says, taken apart so that two can be compared.
 *
 * @param number of the sentence in its document
 * @param passage number of the passage it stands in
 * @param span where it stands
 * @param size words
 * @param wording its words in lower case: equal for the same sentence
 * @param matter its nouns, names, numbers and adjectives, sorted: equal where both speak of the
 *     same things
 * @param verbs its verbs
 * @param small its other words but for articles and the like
 */
record Statement(
    int number,
    int passage,
    Span span,
    int size,
    String wording,
    String matter,
    List<String> verbs,
    List<String> small) {

  private static final Set<String> NEUTRAL = Set.of("a", "an", "the", "this", "that", "of", "'s");

  static Statement of(WordRow row, int number, int passage, ClosedClass closed) {
    List<String> matter = new ArrayList<>();
    List<String> verbs = new ArrayList<>();
    List<String> small = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Token word = row.word(i);
      if (!closed.isContent(word) && !Character.isDigit(word.text().charAt(0))) {
        small.add(word.folded());
      } else if (word.onlyTag("VB")) {
        verbs.add(row.gist(i));
      } else {
        matter.add(row.gist(i));
      }
    }
    small.removeIf(NEUTRAL::contains);
    Collections.sort(matter);
    return new Statement(
        number,
        passage,
        row.sentence().span(),
        row.size(),
        row.wording(),
        String.join(" ", matter),
        verbs,
        small);
  }

  /** Whether the two say the same with at most another verb and a small word more or less. */
  boolean saysAlmostWhat(Statement other) {
    return matter.equals(other.matter)
        && without(verbs, other.verbs).size() <= 1
        && without(other.verbs, verbs).size() <= 1
        && (without(small, other.small).isEmpty() || without(other.small, small).isEmpty())
        && Math.abs(small.size() - other.small.size()) <= 1;
  }

  /** Whether all of it stands in the other, word for word, but for "also". */
  boolean isPartOf(Statement other) {
    return other.wording.contains(wording.replace(" also ", " "));
  }

  private static List<String> without(List<String> words, List<String> others) {
    List<String> rest = new ArrayList<>(words);
    others.forEach(rest::remove);
    return rest;
  }
}
