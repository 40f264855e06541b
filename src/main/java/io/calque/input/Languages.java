package io.calque.input;

import io.calque.words.WordList;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text: what it says itself, what is stated of its file, what its file's
 * name says ({@code article.fr.md}), or what it looks like: English where enough of its words are
 * among the commonest function words of English, else not known.
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

  private static final Pattern SUFFIX =
      Pattern.compile("[^/\\\\]\\.([a-z]{2})(?:[-_][A-Za-z]{2,4})?\\.[A-Za-z]+$");

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private final WordList functionWords = WordList.of(ENGLISH, "function-words");

  /**
   * The language of a document.
   *
   * @param file that it came from
   * @param stated ISO 639 code that is stated of the file, if one is
   */
  public String of(Manuscript manuscript, Path file, Optional<String> stated) {
    return manuscript
        .language()
        .flatMap(Languages::code)
        .or(() -> stated)
        .or(() -> ofName(file))
        .orElseGet(() -> guess(manuscript.source().text()));
  }

  /** The ISO 639 code that a file name has before its ending: {@code fr} of {@code a.fr.md}. */
  public static Optional<String> ofName(Path file) {
    Matcher m = SUFFIX.matcher(file.toString());
    return m.find() && CODES.contains(m.group(1)) ? Optional.of(m.group(1)) : Optional.empty();
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
