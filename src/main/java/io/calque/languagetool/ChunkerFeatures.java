package io.calque.languagetool;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What OpenNLP's chunker model knows of features, found without putting their names together again
 * and again. Safe to share between threads.
 *
 * <p>A feature is made of words and tags around a place ({@code t_1=DTt0=NN}), and the model may
 * know it by itself and behind the chunk before the place ({@code p_1=B-NPt_1=DTt0=NN}). What it
 * does not know by itself it does not know behind any chunk, for it keeps what is frequent.
 */
final class ChunkerFeatures {
  private final Function<String, Weights> model;
  private final double prior;

  /** Names of the last chunk and of the one before it, by their numbers, at the end of none. */
  private final String[] last;

  private final String[] before;
  private final Map<String, ChunkerFeature> features = new ConcurrentHashMap<>();

  /**
   * @param chunks their names, by their numbers
   * @param model what weighs how much, by its name
   */
  ChunkerFeatures(List<String> chunks, Function<String, Weights> model) {
    this.model = model;
    this.prior = StrictMath.log(1.0 / chunks.size());
    this.last = new String[chunks.size() + 1];
    this.before = new String[chunks.size() + 1];
    for (int chunk = 0; chunk < chunks.size(); chunk++) {
      last[chunk] = "p_1=" + chunks.get(chunk);
      before[chunk] = "p_2" + chunks.get(chunk);
    }
    last[chunks.size()] = "p_1=bos";
    before[chunks.size()] = "p_2=bos";
  }

  /** What stands for no chunk, before the first one; the chunks have smaller numbers. */
  int none() {
    return last.length - 1;
  }

  /** What each chunk weighs before anything is known. */
  double prior() {
    return prior;
  }

  /** The features of some names. */
  ChunkerFeature[] of(String... names) {
    ChunkerFeature[] of = new ChunkerFeature[names.length];
    for (int i = 0; i < names.length; i++) {
      of[i] = of(names[i]);
    }
    return of;
  }

  /** Only what the model knows is kept, so that there is an end to it. */
  private ChunkerFeature of(String name) {
    ChunkerFeature kept = features.get(name);
    if (kept != null) {
      return kept;
    }
    Weights alone = model.apply(name);
    if (alone == Weights.NONE) {
      return ChunkerFeature.UNKNOWN;
    }
    ChunkerFeature made =
        new ChunkerFeature(alone, last.length, chunk -> model.apply(last[chunk] + name));
    features.put(name, made);
    return made;
  }

  /**
   * Adds what the two chunks before a place weigh.
   *
   * @param lastChunk number of the one right before it
   * @param chunkBefore number of the one before that
   */
  void addChunks(int lastChunk, int chunkBefore, double[] sums) {
    model.apply(before[chunkBefore]).addTo(sums);
    model.apply(last[lastChunk]).addTo(sums);
    model.apply(before[chunkBefore] + last[lastChunk]).addTo(sums);
  }
}
