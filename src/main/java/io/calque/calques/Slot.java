package io.calque.calques;

import io.calque.analysis.Token;
import java.util.Locale;
import java.util.regex.Pattern;

/** A kind of word: known by a tag that it may have, or by its shape, or by either. */
enum Slot {
  ADJECTIVE("JJ"),
  /** Figures: “25”, “1,200”, “4.5”; not “25th”. */
  FIGURE(Pattern.compile("\\d[\\d.,]*")),
  GERUND("VBG"),
  /** “£350”. */
  MONEY(Pattern.compile("\\p{Sc}\\d[\\d.,]*")),
  /** Anything with a capital, be it only because it begins the sentence. */
  NAME(Pattern.compile("\\p{Lu}.*")),
  NOUN("NN"),
  /** In figures or in words. */
  NUMBER("CD", Pattern.compile("\\d[\\d.,]*")),
  PARTICIPLE("VBN"),
  /** “5%”. */
  PERCENT(Pattern.compile("\\d[\\d.,]*%")),
  PRONOUN("PRP"),
  /** A time of day in figures: “6.42”, “18:30”. */
  TIME(Pattern.compile("\\d{1,2}[.:]\\d{2}")),
  VERB("VB"),
  /** A year from 1501 on that does not end a century: “2000 years” is a span. */
  YEAR(Pattern.compile("(?!..00)(1[5-9]|20)\\d\\d"));

  private static final String NO_TAG = "none";
  private static final String NO_SHAPE = "(?!)";

  private final String tag;
  private final Pattern shape;

  Slot(String tag) {
    this(tag, Pattern.compile(NO_SHAPE));
  }

  Slot(Pattern shape) {
    this(NO_TAG, shape);
  }

  Slot(String tag, Pattern shape) {
    this.tag = tag;
    this.shape = shape;
  }

  /** What packs call it: {@code <number>}. */
  String word() {
    return "<" + name().toLowerCase(Locale.ROOT) + ">";
  }

  /** Whether a token is, or may be, of this kind. */
  boolean takes(Token token) {
    return token.hasTag(tag) || hasShape(token.text());
  }

  /** No shape begins with a small letter, and most words do. */
  private boolean hasShape(String text) {
    return !Character.isLowerCase(text.charAt(0)) && shape.matcher(text).matches();
  }
}
