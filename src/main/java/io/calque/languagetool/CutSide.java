package io.calque.languagetool;

import io.calque.flat.Key;
import opennlp.tools.util.StringUtil;

/**
 * What OpenNLP's tokenizer sees in one of the characters around a place: which one it is, and of
 * which kind. Safe to share between threads.
 */
final class CutSide {
  private final FlatModel model;

  /** What the name of a feature begins with that tells which character it is. */
  private final String name;

  private final int none;
  private final int letter;
  private final int capital;
  private final int digit;
  private final int space;
  private final int end;
  private final int quote;
  private final int open;
  private final int closed;

  /**
   * @param name which of the characters it is
   */
  CutSide(String name, FlatModel model) {
    this.model = model;
    this.name = name + "=";
    Key key = new Key();
    this.none = model.find(key.clear().add(name).add("=bok"));
    this.letter = model.find(key.clear().add(name).add("_alpha"));
    this.capital = model.find(key.clear().add(name).add("_caps"));
    this.digit = model.find(key.clear().add(name).add("_num"));
    this.space = model.find(key.clear().add(name).add("_ws"));
    this.end = model.find(key.clear().add(name).add("_eos"));
    this.quote = model.find(key.clear().add(name).add("_quote"));
    this.open = model.find(key.clear().add(name).add("_lp"));
    this.closed = model.find(key.clear().add(name).add("_rp"));
  }

  /** Adds what it weighs that there is no such character. */
  void addNone(double[] sums) {
    model.add(none, sums);
  }

  /** Adds what a character weighs. */
  void add(char c, double[] sums, Key key) {
    model.add(model.find(key.clear().add(name).add(String.valueOf(c))), sums);
    if (Character.isLetter(c)) {
      model.add(letter, sums);
      model.add(Character.isUpperCase(c) ? capital : -1, sums);
    } else {
      model.add(kind(c), sums);
    }
  }

  private int kind(char c) {
    if (Character.isDigit(c)) {
      return digit;
    }
    if (StringUtil.isWhitespace(c)) {
      return space;
    }
    return switch (c) {
      case '.', '?', '!' -> end;
      case '`', '"', '\'' -> quote;
      case '[', '{', '(' -> open;
      case ']', '}', ')' -> closed;
      default -> -1;
    };
  }
}
