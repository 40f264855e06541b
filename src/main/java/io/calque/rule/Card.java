package io.calque.rule;

import io.calque.yaml.Mapping;
import java.util.List;

/**
 * A rule card, or the options of its detector. What is missing, of the wrong kind, or never asked
 * for is an error that names file and line. Not safe to share between threads; used while rules are
 * loaded and not after.
 *
 * <p>Example: {@code card.integer("max-words")}.
 */
public final class Card extends Mapping {
  Card(Mapping mapping) {
    super(mapping);
  }

  /** A list of mappings; empty if the key is not given. */
  public List<Card> cards(String key) {
    return mappings(key).stream().map(Card::new).toList();
  }

  /**
   * A list of mappings, or a single one without its list; empty if the key is not given. An entry
   * that is no mapping is short for {@code {shorthand: entry}}.
   */
  public List<Card> cards(String key, String shorthand) {
    return mappings(key, shorthand).stream().map(Card::new).toList();
  }

  /** The mapping of a key. */
  public Card card(String key) {
    return new Card(mapping(key));
  }
}
