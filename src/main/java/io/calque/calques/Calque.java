package io.calque.calques;

import io.calque.analysis.Token;
import io.calque.document.AnyOf;
import io.calque.document.WordIndex;
import java.util.List;

/**
 * A phrase that no one writes in English, and what it comes from.
 *
 * @param phrase how to recognise it
 * @param reading what was probably meant
 * @param original the phrase that was translated word for word
 * @param topic words in lower case of which a text must use one, or the phrase means what it says;
 *     empty where it never does
 */
record Calque(Phrase phrase, Reading reading, String original, AnyOf topic) {

  /** Whether a sentence may have it, and its document may mean it. */
  boolean mayStandIn(WordIndex words, int sentence) {
    return phrase.mayStandIn(words, sentence) && (topic.words().isEmpty() || words.hasOne(topic));
  }

  /** Whether the reading can be put in the place of the words taken, forms and all. */
  boolean isSure(List<Token> taken) {
    return reading.isWhole() && (reading.refers() || phrase.isAsWritten(taken));
  }
}
