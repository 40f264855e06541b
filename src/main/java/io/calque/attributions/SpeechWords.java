package io.calque.attributions;

import io.calque.analysis.Token;
import io.calque.words.WordList;
import java.util.Set;

/** The words of a language by which attributions are known. */
record SpeechWords(WordList verbs, WordList telling, WordList calendar) {
  private static final Set<String> BE =
      Set.of("am", "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "to");

  SpeechWords(String language) {
    this(
        WordList.of(language, "attribution-verbs"),
        WordList.of(language, "telling-verbs"),
        WordList.of(language, "calendar"));
  }

  /** Whether a word is that of an attribution in some form, be it a noun. */
  boolean isOfSpeech(Token token) {
    return verbs.has(token.folded());
  }

  /**
   * Whether a word {@linkplain #isOfSpeech of speech} can be the verb of an attribution: finite,
   * and no noun where it stands.
   */
  boolean isVerb(Token token, boolean perfect) {
    boolean finite =
        token.tags().isEmpty()
            || token.hasTag(perfect ? "VBN" : "VBD")
            || token.hasTag("VBZ")
            || token.hasTag("VBP");
    boolean verbal = token.chunks().stream().anyMatch(c -> c.endsWith("-VP"));
    return finite && (verbal || !token.hasTag("NN"));
  }

  /** Whether the verb names its hearer: "told reporters". */
  boolean tells(Token verb) {
    return telling.has(verb.folded());
  }

  /** A day, a month, or a word such as "yesterday". */
  boolean isTime(Token token) {
    return calendar.has(token.folded())
        || Set.of("today", "yesterday", "tonight", "later", "earlier", "afterwards", "then")
            .contains(token.folded());
  }

  /** What makes a verb behind it passive or an infinitive: "was told", "to say". */
  static boolean bindsVerb(Token token) {
    return BE.contains(token.folded());
  }
}
