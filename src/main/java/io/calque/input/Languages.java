package io.calque.input;

import io.calque.words.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text that does not say it: English where enough of its words are among
 * the commonest function words of English, else not known.
 *
 * <p>Running English text consists to two fifths of the words on the list ("the", "of", "and");
 * text in other languages shares a few of them ("in", "a", "die") and stays well below a fifth.
 */
public final class Languages {
  /** What a language that is not known is called. */
  public static final String UNKNOWN = "und";

  private static final String ENGLISH = "en";
  private static final double ENGLISH_SHARE = 0.2;

  /** So many words settle the question. */
  private static final int ENOUGH_WORDS = 2000;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final WordList functionWords = WordList.of(ENGLISH, "function-words");

  /** The language of a document: what it says itself, or else what its text looks like. */
  public String of(Manuscript manuscript) {
    return manuscript
        .language()
        .flatMap(Languages::code)
        .orElseGet(() -> guess(manuscript.source().text()));
  }

  /** The ISO 639 code of a language tag: {@code en} of {@code en-GB}; nothing if it is none. */
  public static Optional<String> code(String tag) {
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return Optional.of(language).filter(code -> code.length() == 2 || code.length() == 3);
  }

  private String guess(String text) {
    int words = 0;
    int common = 0;
    for (Matcher m = WORD.matcher(text); words < ENOUGH_WORDS && m.find(); words++) {
      if (functionWords.contains(m.group())) {
        common++;
      }
    }
    return common >= ENGLISH_SHARE * words ? ENGLISH : UNKNOWN;
  }
}
