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

  /** The names of the chunk before a place, by number, at the end that of none. */
  private final String[] last;

  /** What is known of it, of the one before that, and of both. */
  private final Weights[] ofLast;

  private final Weights[] ofBefore;
  private final Weights[][] ofBoth;
  private final Map<String, ChunkerFeature> features = new ConcurrentHashMap<>();

  /**
   * @param chunks their names, by their numbers
   * @param model what weighs how much, by its name
   */
  ChunkerFeatures(List<String> chunks, Function<String, Weights> model) {
    int none = chunks.size();
    this.model = model;
    this.prior = StrictMath.log(1.0 / none);
    this.last = new String[none + 1];
    this.ofLast = new Weights[none + 1];
    this.ofBefore = new Weights[none + 1];
    this.ofBoth = new Weights[none + 1][none + 1];
    for (int chunk = 0; chunk <= none; chunk++) {
      last[chunk] = "p_1=" + (chunk == none ? "bos" : chunks.get(chunk));
      ofLast[chunk] = model.apply(last[chunk]);
    }
    for (int chunk = 0; chunk <= none; chunk++) {
      String before = chunk == none ? "p_2=bos" : "p_2" + chunks.get(chunk);
      ofBefore[chunk] = model.apply(before);
      for (int next = 0; next <= none; next++) {
        ofBoth[chunk][next] = model.apply(before + last[next]);
      }
    }
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
    ofBefore[chunkBefore].addTo(sums);
    ofLast[lastChunk].addTo(sums);
    ofBoth[chunkBefore][lastChunk].addTo(sums);
  }
}
