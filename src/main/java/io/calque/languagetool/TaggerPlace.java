package io.calque.languagetool;

import io.calque.flat.Key;

/**
 * A word that is to get a tag, with the features of OpenNLP's tagger around it. Sums are made in
 * the order of OpenNLP's {@code DefaultPOSContextGenerator}, so that they are the same to the last
 * bit.
 */
final class TaggerPlace extends Place {
  private static final String BEGINNING = "*SB*";
  private static final String END = "*SE*";

  private final TaggerFeatures features;
  private final boolean[] allowed;
  private final int at;

  /** Of the word two before, the next one, and the one behind that. */
  private final int twoBefore;

  private final int next;
  private final int afterNext;

  /** What all tags weigh with the word and the one before it. */
  private final double[] sums;

  /**
   * @param allowed the tags that the word may have
   * @param at number of the word in its sentence
   * @param key to look features up with
   */
  TaggerPlace(
      TaggerFeatures features, boolean[] allowed, String[] sentence, int at, int beam, Key key) {
    super(beam);
    this.features = features;
    this.allowed = allowed;
    this.at = at;
    this.sums = features.sums(sentence[at], key);
    features.add("p=", at == 0 ? BEGINNING : sentence[at - 1], sums, key);
    this.twoBefore =
        at == 0 ? -1 : features.find("pp=", at == 1 ? BEGINNING : sentence[at - 2], key);
    int behind = sentence.length - at - 1;
    this.next = features.find("n=", behind == 0 ? END : sentence[at + 1], key);
    this.afterNext =
        behind == 0 ? -1 : features.find("nn=", behind == 1 ? END : sentence[at + 2], key);
  }

  @Override
  boolean allows(int last, int tag) {
    return allowed[tag];
  }

  @Override
  double[] sums(int last, int before) {
    double[] all = sums.clone();
    if (at > 0) {
      features.addLast(last, all);
    }
    features.add(twoBefore, all);
    if (at > 1) {
      features.addBoth(before, last, all);
    }
    features.add(next, all);
    features.add(afterNext, all);
    return all;
  }
}
