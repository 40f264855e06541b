package io.calque.attributions;

import io.calque.analysis.Token;
import io.calque.text.Span;

/**
 * Words that say who said something: "two officials told reporters", "said Okafor", "according to
 * the ministry". Immutable.
 *
 * @param speaker who is said to have spoken
 * @param verb "said", "told", "according"
 * @param shape how verb and speaker stand to one another
 * @param place where it stands beside what is said
 * @param from index of its first token in the tokens of its passage
 * @param to index after its last token, with whom it was said to, when and where
 * @param span where it stands in the source
 * @param quoted whether all of it stands in quoted speech
 */
public record Attribution(
    Speaker speaker,
    Token verb,
    Shape shape,
    Place place,
    int from,
    int to,
    Span span,
    boolean quoted) {

  /** How verb and speaker stand to one another. */
  public enum Shape {
    /** "Okafor said". */
    SPEAKER_FIRST,
    /** "said Okafor". */
    VERB_FIRST,
    /** "according to Okafor". */
    ACCORDING
  }
}
