package io.calque.document;

import java.util.Collection;
import java.util.List;

/**
 * Some words, of which a text is asked whether it has one. Immutable.
 *
 * <p>It keeps their hash codes, one behind the other: of most words these alone show that they are
 * not there, and the words themselves, which lie anywhere in memory, are not looked at.
 */
public final class AnyOf {
  private final List<String> words;
  private final int[] hashes;

  /**
   * @param words in lower case and with straight apostrophes
   */
  public AnyOf(Collection<String> words) {
    this.words = words.stream().sorted().toList();
    this.hashes = this.words.stream().mapToInt(String::hashCode).toArray();
  }

  /** The words. */
  public List<String> words() {
    return words;
  }

  int size() {
    return hashes.length;
  }

  String word(int i) {
    return words.get(i);
  }

  int hash(int i) {
    return hashes[i];
  }
}
