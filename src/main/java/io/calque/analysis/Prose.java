package io.calque.analysis;

import java.util.List;

/**
 * The analysed text of one document.
 *
 * @param language ISO 639 code of its language ({@code en}), {@code und} where it is not known
 * @param passages in the order in which they stand
 */
public record Prose(String language, List<Passage> passages) {
  /** Copies the list. */
  public Prose {
    passages = List.copyOf(passages);
  }

  /** All sentences, in order. */
  public List<Sentence> sentences() {
    return passages.stream().flatMap(p -> p.sentences().stream()).toList();
  }
}
