package io.calque.languagetool;

/**
 * A word that is to get a chunk, with the features of OpenNLP's chunker around it. Sums are made in
 * the order of OpenNLP's {@code DefaultChunkerContextGenerator}, so that they are the same to the
 * last bit.
 */
final class ChunkerPlace extends Place {
  private final ChunkerFeatures features;
  private final boolean[][] follows;

  /** The features that weigh something else behind some chunk. */
  private final int[] behind;

  private final double[] sums;

  /**
   * @param follows whether a chunk may follow another one
   * @param at number of the word in its sentence
   */
  ChunkerPlace(
      ChunkerFeatures features, boolean[][] follows, ChunkerSentence sentence, int at, int beam) {
    super(beam);
    this.features = features;
    this.follows = follows;
    int[] ofWords = sentence.ofWords(at);
    int[] ofTags = sentence.ofTags(at);
    this.behind = features.withOthers(ofTags, ofWords);
    this.sums = features.sums(ofWords, ofTags);
  }

  @Override
  boolean allows(int last, int chunk) {
    return follows[last][chunk];
  }

  @Override
  double[] sums(int last, int before) {
    double[] all = sums.clone();
    features.addChunks(last, before, all);
    features.addBehind(last, behind, all);
    return all;
  }
}
