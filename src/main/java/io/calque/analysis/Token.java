package io.calque.analysis;

import io.calque.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One word, number or punctuation mark of a sentence. White space is no token. An initialism
 * ("U.S.") is one token; a clitic ("'s", "n't") is one of its own. Immutable.
 *
 * <p>Tags are those of the Penn Treebank as LanguageTool gives them ({@code NNP}, {@code VBZ}), all
 * that are left after disambiguation; chunks are {@code B-NP-singular} and the like. All three
 * lists are empty for languages that have no analysis.
 */
public final class Token {
  private final String text;
  private final String folded;
  private final Span span;
  private final int start;
  private final boolean placeholder;
  private final boolean word;
  private final List<String> lemmas;
  private final List<String> tags;
  private final List<String> chunks;
  private final List<String> forms;

  /**
   * @param text as detectors see it, never empty
   * @param span where it stands in the source
   * @param start where it begins in its sentence's text, in UTF-16 code units
   * @param placeholder whether it stands for something that is no prose, such as inline code
   */
  public Token(
      String text,
      Span span,
      int start,
      boolean placeholder,
      List<String> lemmas,
      List<String> tags,
      List<String> chunks) {
    this.text = text;
    this.folded = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    this.span = span;
    this.start = start;
    this.placeholder = placeholder;
    this.word = text.codePoints().anyMatch(Character::isLetterOrDigit);
    this.lemmas = List.copyOf(lemmas);
    this.tags = List.copyOf(tags);
    this.chunks = List.copyOf(chunks);
    this.forms = forms(folded, lemmas);
  }

  private static List<String> forms(String folded, List<String> lemmas) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(folded);
    for (String lemma : lemmas) {
      forms.add(lemma.toLowerCase(Locale.ROOT));
    }
    return List.copyOf(forms);
  }

  public String text() {
    return text;
  }

  /** The text in lower case and with a straight apostrophe: what to compare words by. */
  public String folded() {
    return folded;
  }

  public Span span() {
    return span;
  }

  /** Where it begins in its sentence's text. */
  public int start() {
    return start;
  }

  /** Where it ends in its sentence's text, exclusive. */
  public int end() {
    return start + text.length();
  }

  public boolean isPlaceholder() {
    return placeholder;
  }

  public List<String> lemmas() {
    return lemmas;
  }

  public List<String> tags() {
    return tags;
  }

  /**
   * The folded text and every lemma in lower case, each once: what a dictionary may have the word
   * under.
   */
  public List<String> forms() {
    return forms;
  }

  public List<String> chunks() {
    return chunks;
  }

  /** Whether any tag begins so: {@code hasTag("VB")} for any verb form. */
  public boolean hasTag(String prefix) {
    for (String tag : tags) {
      if (tag.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has tags and all of them begin so. */
  public boolean onlyTag(String prefix) {
    for (String tag : tags) {
      if (!tag.startsWith(prefix)) {
        return false;
      }
    }
    return !tags.isEmpty();
  }

  /** Whether it holds a letter or a digit. */
  public boolean isWord() {
    return word;
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * Whether this and {@code other} are the same word, whatever the case; a placeholder never is.
   */
  public boolean sameWord(Token other) {
    return !placeholder && !other.placeholder && folded.equals(other.folded);
  }

  @Override
  public String toString() {
    return text;
  }
}
