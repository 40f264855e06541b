package io.calque.languagetool;

import java.util.Arrays;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * A word that is to get a chunk, with the features of OpenNLP's chunker around it. Sums are made in
 * the order of OpenNLP's {@code DefaultChunkerContextGenerator}, so that they are the same to the
 * last bit. Used by one thread.
 */
final class ChunkerPlace {
  private final ChunkerFeatures features;
  private final ChunkerFeature[] ofWords;
  private final ChunkerFeature[] ofTags;
  private final int beam;
  private final double[] sums;
  private final @Nullable ChunkerOutcomes[] known;

  /**
   * @param at number of the word in its sentence
   * @param beam how many ways to chunk the sentence are followed
   */
  ChunkerPlace(ChunkerFeatures features, TokenTag[] sentence, int at, int beam) {
    this.features = features;
    this.beam = beam;
    String w_2 = "w_2=" + word(sentence, at - 2);
    String w_1 = "w_1=" + word(sentence, at - 1);
    String w0 = "w0=" + word(sentence, at);
    String w1 = "w1=" + word(sentence, at + 1);
    String w2 = "w2=" + word(sentence, at + 2);
    this.ofWords = features.of(w_2, w_1, w0, w1, w2, w_1 + w0, w0 + w1);
    String t_2 = "t_2=" + tag(sentence, at - 2);
    String t_1 = "t_1=" + tag(sentence, at - 1);
    String t0 = "t0=" + tag(sentence, at);
    String t1 = "t1=" + tag(sentence, at + 1);
    String t2 = "t2=" + tag(sentence, at + 2);
    this.ofTags =
        features.of(
            t_2,
            t_1,
            t0,
            t1,
            t2,
            t_2 + t_1,
            t_1 + t0,
            t0 + t1,
            t1 + t2,
            t_2 + t_1 + t0,
            t_1 + t0 + t1,
            t0 + t1 + t2);
    this.sums = new double[features.none()];
    Arrays.fill(sums, features.prior());
    add(ofWords, sums);
    add(ofTags, sums);
    this.known = new @Nullable ChunkerOutcomes[(sums.length + 1) * (sums.length + 1)];
  }

  /**
   * How likely each chunk is here.
   *
   * @param last number of the chunk right before
   * @param before number of the one before that
   */
  ChunkerOutcomes outcomes(int last, int before) {
    int key = last * (sums.length + 1) + before;
    ChunkerOutcomes outcomes = known[key];
    if (outcomes == null) {
      outcomes = evaluate(last, before);
      known[key] = outcomes;
    }
    return outcomes;
  }

  private ChunkerOutcomes evaluate(int last, int before) {
    double[] all = sums.clone();
    features.addChunks(last, before, all);
    for (ChunkerFeature feature : ofTags) {
      feature.addBehind(last, all);
    }
    for (ChunkerFeature feature : ofWords) {
      feature.addBehind(last, all);
    }
    return ChunkerOutcomes.of(all, beam);
  }

  private static void add(ChunkerFeature[] features, double[] sums) {
    for (ChunkerFeature feature : features) {
      feature.addTo(sums);
    }
  }

  /** The word two before the second of a sentence is taken for its beginning, as any before it. */
  private static String word(TokenTag[] sentence, int at) {
    return at < 0 ? "bos" : at < sentence.length ? sentence[at].getToken() : "eos";
  }

  private static String tag(TokenTag[] sentence, int at) {
    return at < 0 ? "bos" : at < sentence.length ? sentence[at].getTag() : "eos";
  }
}
