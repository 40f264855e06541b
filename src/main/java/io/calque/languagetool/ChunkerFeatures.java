package io.calque.languagetool;

import io.calque.flat.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What OpenNLP's chunker model knows of features, by the numbers that it gives them. Safe to share
 * between threads.
 *
 * <p>A feature is made of words and tags around a place ({@code t_1=DTt0=NN}), and the model may
 * know it by itself and behind the chunk before the place ({@code p_1=B-NPt_1=DTt0=NN}). What it
 * does not know by itself it does not know behind any chunk, for it keeps what is frequent.
 */
final class ChunkerFeatures {
  private final FlatModel model;

  /** The names of the chunk before a place, by number, at the end that of none. */
  private final String[] last;

  /** The numbers of features: of the last chunk, of the one before that, and of both. */
  private final int[] ofLast;

  private final int[] ofBefore;
  private final int[][] ofBoth;

  /**
   * Of each feature by itself those behind each chunk, two more than their numbers: 1 for none, and
   * 0 where nobody has looked. Threads that look at once put the same there.
   */
  private final int[] @Nullable [] behind;

  /**
   * @param chunks their names, by their numbers
   */
  ChunkerFeatures(List<String> chunks, FlatModel model) {
    int none = chunks.size();
    Key key = new Key();
    this.model = model;
    this.last = new String[none + 1];
    this.ofLast = new int[none + 1];
    this.ofBefore = new int[none + 1];
    this.ofBoth = new int[none + 1][none + 1];
    this.behind = new int[model.size()] @Nullable [];
    for (int chunk = 0; chunk <= none; chunk++) {
      last[chunk] = "p_1=" + (chunk == none ? "bos" : chunks.get(chunk));
      ofLast[chunk] = model.find(key.clear().add(last[chunk]));
    }
    for (int chunk = 0; chunk <= none; chunk++) {
      String before = chunk == none ? "p_2=bos" : "p_2" + chunks.get(chunk);
      ofBefore[chunk] = model.find(key.clear().add(before));
      for (int next = 0; next <= none; next++) {
        ofBoth[chunk][next] = model.find(key.clear().add(before).add(last[next]));
      }
    }
  }

  /** What stands for no chunk, before the first one; the chunks have smaller numbers. */
  int none() {
    return last.length - 1;
  }

  /** The number of a feature; -1 if the model does not know it. */
  int find(Key name) {
    return model.find(name);
  }

  /** What all chunks weigh with some features alone. */
  double[] sums(int[] features, int[] others) {
    double[] sums = model.sums();
    for (int feature : features) {
      model.add(feature, sums);
    }
    for (int feature : others) {
      model.add(feature, sums);
    }
    return sums;
  }

  /**
   * Adds what the two chunks before a place weigh.
   *
   * @param lastChunk number of the one right before it
   * @param chunkBefore number of the one before that
   */
  void addChunks(int lastChunk, int chunkBefore, double[] sums) {
    model.add(ofBefore[chunkBefore], sums);
    model.add(ofLast[lastChunk], sums);
    model.add(ofBoth[chunkBefore][lastChunk], sums);
  }

  /** Adds what features weigh behind a chunk. */
  void addBehind(int chunk, int[] features, double[] sums) {
    for (int feature : features) {
      if (feature >= 0) {
        int[] numbers = behind[feature];
        if (numbers == null) {
          numbers = new int[last.length];
          behind[feature] = numbers;
        }
        int number = numbers[chunk];
        if (number == 0) {
          number = 2 + model.find(new Key().add(last[chunk]).add(model.name(feature)));
          numbers[chunk] = number;
        }
        model.add(number - 2, sums);
      }
    }
  }
}
