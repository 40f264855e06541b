package io.calque.names;

import java.util.List;

/**
 * A name that a document spells in a way of its own at some places: "Tesfai" where it is "Tesfay"
 * elsewhere. Immutable.
 *
 * @param places where it is spelled so, in the order of the text
 * @param usual the name as it is spelled elsewhere: where it is introduced, or first stands
 * @param spelling what stands at {@code places}
 * @param usualSpelling what would stand there in the usual spelling
 * @param usualTimes how often the usual spelling stands in the document
 * @param likeness how the two spellings are alike
 * @param reason what else makes them one name, as the second half of a sentence
 */
public record Variant(
    List<Mention> places,
    Mention usual,
    String spelling,
    String usualSpelling,
    int usualTimes,
    Likeness likeness,
    String reason) {

  /** Copies the list and refuses a variant that stands nowhere. */
  public Variant {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a spelling without a place: " + spelling);
    }
  }
}
