package io.calque.languagetool;

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
   */
  TaggerPlace(TaggerFeatures features, boolean[] allowed, TaggerWord[] sentence, int at, int beam) {
    super(beam);
    this.features = features;
    this.allowed = allowed;
    this.at = at;
    this.sums = sentence[at].sums().clone();
    TaggerWord beginning = features.word(BEGINNING);
    TaggerWord end = features.word(END);
    features.add((at == 0 ? beginning : sentence[at - 1]).before(), sums);
    this.twoBefore = at == 0 ? -1 : (at == 1 ? beginning : sentence[at - 2]).twoBefore();
    int behind = sentence.length - at - 1;
    this.next = (behind == 0 ? end : sentence[at + 1]).next();
    this.afterNext = behind == 0 ? -1 : (behind == 1 ? end : sentence[at + 2]).afterNext();
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
