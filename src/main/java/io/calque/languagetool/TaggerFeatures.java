package io.calque.languagetool;

import io.calque.flat.Key;

/**
 * What OpenNLP's tagger model knows of words and of the tags before them, by the numbers that it
 * gives its features. Safe to share between threads.
 */
final class TaggerFeatures {
  private static final int AFFIX = 4;

  private static final int WORDS = 4_000;

  private final FlatModel model;
  private final Memo<TaggerWord> words = new Memo<>(WORDS, this::made);

  /** Of any word, of one with a hyphen, a capital, a digit. */
  private final int any;

  private final int hyphen;
  private final int capital;
  private final int digit;

  /** Of the tag before a word, and of the two before it: the last one counts second. */
  private final int[] ofLast;

  private final int[][] ofBoth;

  /**
   * @param tags their names, by their numbers
   */
  TaggerFeatures(String[] tags, FlatModel model) {
    this.model = model;
    Key key = new Key();
    this.any = find("default", key);
    this.hyphen = find("h", key);
    this.capital = find("c", key);
    this.digit = find("d", key);
    this.ofLast = new int[tags.length];
    this.ofBoth = new int[tags.length][tags.length];
    for (int last = 0; last < tags.length; last++) {
      ofLast[last] = find("t=" + tags[last], key);
      for (int before = 0; before < tags.length; before++) {
        ofBoth[before][last] =
            model.find(key.clear().add("t2=").add(tags[before]).add(",").add(tags[last]));
      }
    }
  }

  /** What is known of a word. */
  TaggerWord word(String word) {
    return words.of(word);
  }

  private TaggerWord made(String word) {
    Key key = new Key();
    return new TaggerWord(
        sums(word, key),
        find("p=", word, key),
        find("pp=", word, key),
        find("n=", word, key),
        find("nn=", word, key));
  }

  private double[] sums(String word, Key key) {
    double[] sums = model.sums();
    model.add(any, sums);
    model.add(find("w=", word, key), sums);
    int length = word.length();
    for (int i = 1; i <= AFFIX; i++) {
      model.add(
          model.find(key.clear().add("suf=").add(word.substring(Math.max(length - i, 0)))), sums);
    }
    for (int i = 1; i <= AFFIX; i++) {
      model.add(
          model.find(key.clear().add("pre=").add(word.substring(0, Math.min(i, length)))), sums);
    }
    addLooks(word, sums);
    return sums;
  }

  /** Adds what a feature of a word weighs; -1 weighs nothing. */
  void add(int feature, double[] sums) {
    model.add(feature, sums);
  }

  /** Adds what the tag before a place weighs. */
  void addLast(int last, double[] sums) {
    model.add(ofLast[last], sums);
  }

  /** Adds what the two tags before a place weigh together. */
  void addBoth(int before, int last, double[] sums) {
    model.add(ofBoth[before][last], sums);
  }

  private void addLooks(String word, double[] sums) {
    boolean capitals = false;
    boolean digits = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      capitals |= c >= 'A' && c <= 'Z';
      digits |= c >= '0' && c <= '9';
    }
    if (word.indexOf('-') >= 0) {
      model.add(hyphen, sums);
    }
    if (capitals) {
      model.add(capital, sums);
    }
    if (digits) {
      model.add(digit, sums);
    }
  }

  private int find(String name, String word, Key key) {
    return model.find(key.clear().add(name).add(word));
  }

  private int find(String name, Key key) {
    return model.find(key.clear().add(name));
  }
}
