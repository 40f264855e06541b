package io.calque.languagetool;

import io.calque.flat.Key;
import opennlp.tools.util.TokenTag;

/**
 * A word that is to get a chunk, with the features of OpenNLP's chunker around it. Sums are made in
 * the order of OpenNLP's {@code DefaultChunkerContextGenerator}, so that they are the same to the
 * last bit.
 */
final class ChunkerPlace extends Place {
  private final ChunkerFeatures features;
  private final boolean[][] follows;
  private final int[] ofWords;
  private final int[] ofTags;
  private final double[] sums;

  /**
   * @param follows whether a chunk may follow another one
   * @param at number of the word in its sentence
   * @param key to look features up with
   */
  ChunkerPlace(
      ChunkerFeatures features,
      boolean[][] follows,
      TokenTag[] sentence,
      int at,
      int beam,
      Key key) {
    super(beam);
    this.features = features;
    this.follows = follows;
    String[] w = new String[5];
    String[] t = new String[5];
    for (int i = 0; i < 5; i++) {
      w[i] = word(sentence, at + i - 2);
      t[i] = tag(sentence, at + i - 2);
    }
    this.ofWords =
        new int[] {
          find(key.clear().add("w_2=").add(w[0])),
          find(key.clear().add("w_1=").add(w[1])),
          find(key.clear().add("w0=").add(w[2])),
          find(key.clear().add("w1=").add(w[3])),
          find(key.clear().add("w2=").add(w[4])),
          find(key.clear().add("w_1=").add(w[1]).add("w0=").add(w[2])),
          find(key.clear().add("w0=").add(w[2]).add("w1=").add(w[3]))
        };
    this.ofTags =
        new int[] {
          find(key.clear().add("t_2=").add(t[0])),
          find(key.clear().add("t_1=").add(t[1])),
          find(key.clear().add("t0=").add(t[2])),
          find(key.clear().add("t1=").add(t[3])),
          find(key.clear().add("t2=").add(t[4])),
          find(key.clear().add("t_2=").add(t[0]).add("t_1=").add(t[1])),
          find(key.clear().add("t_1=").add(t[1]).add("t0=").add(t[2])),
          find(key.clear().add("t0=").add(t[2]).add("t1=").add(t[3])),
          find(key.clear().add("t1=").add(t[3]).add("t2=").add(t[4])),
          find(key.clear().add("t_2=").add(t[0]).add("t_1=").add(t[1]).add("t0=").add(t[2])),
          find(key.clear().add("t_1=").add(t[1]).add("t0=").add(t[2]).add("t1=").add(t[3])),
          find(key.clear().add("t0=").add(t[2]).add("t1=").add(t[3]).add("t2=").add(t[4]))
        };
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
    features.addBehind(last, ofTags, all);
    features.addBehind(last, ofWords, all);
    return all;
  }

  private int find(Key name) {
    return features.find(name);
  }

  /** The word two before the second of a sentence is taken for its beginning, as any before it. */
  private static String word(TokenTag[] sentence, int at) {
    return at < 0 ? "bos" : at < sentence.length ? sentence[at].getToken() : "eos";
  }

  private static String tag(TokenTag[] sentence, int at) {
    return at < 0 ? "bos" : at < sentence.length ? sentence[at].getTag() : "eos";
  }
}
