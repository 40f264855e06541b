package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.flat.Key;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.GISModel;

/**
 * What OpenNLP's chunker model knows of features, by the numbers that it gives them. Safe to share
 * between threads.
 *
 * <p>A feature is made of words and tags around a place ({@code t_1=DTt0=NN}), and the model may
 * know it by itself and behind the chunk before the place ({@code p_1=B-NPt_1=DTt0=NN}). What it
 * does not know by itself it does not know behind any chunk, for it keeps what is frequent. So a
 * feature is looked up once; it has the same behind each chunk right after it.
 */
final class ChunkerFeatures {
  /** A chunk before a place, and what is around the place. */
  private static final Pattern BEHIND = Pattern.compile("(p_1=(?:bos|[A-Z-]+))([tw].*)");

  private static final int WORDS = 10_000;

  private final FlatModel model;
  private final ChunkerTags tags;
  private final Memo<ChunkerWord> words = new Memo<>(WORDS, this::made);

  /** The numbers of features: of the last chunk, of the one before that, and of both. */
  private final int[] ofLast;

  private final int[] ofBefore;
  private final int[][] ofBoth;

  /** Of each feature one more than the chunk that it is behind; 0 of one by itself. */
  private final byte[] behind;

  private ChunkerFeatures(List<String> chunks, FlatModel model, byte[] behind) {
    int none = chunks.size();
    Key key = new Key();
    this.model = model;
    this.tags = new ChunkerTags(model);
    this.behind = behind;
    this.ofLast = new int[none + 1];
    this.ofBefore = new int[none + 1];
    this.ofBoth = new int[none + 1][none + 1];
    for (int chunk = 0; chunk <= none; chunk++) {
      String before = chunk == none ? "p_2=bos" : "p_2" + chunks.get(chunk);
      ofLast[chunk] = model.find(key.clear().add(last(chunk, chunks)));
      ofBefore[chunk] = model.find(key.clear().add(before));
      for (int next = 0; next <= none; next++) {
        ofBoth[chunk][next] = model.find(key.clear().add(before).add(last(next, chunks)));
      }
    }
  }

  static ChunkerFeatures read(FlatModel model, FlatInput in) {
    return new ChunkerFeatures(List.of(model.outcomes()), model, in.bytes());
  }

  /** Writes a model and its features as they are read here. */
  static void write(GISModel model, FlatOutput out) throws IOException {
    List<String> chunks = new ArrayList<>();
    for (int chunk = 0; chunk < model.getNumOutcomes(); chunk++) {
      chunks.add(model.getOutcome(chunk));
    }
    List<String> before =
        IntStream.rangeClosed(0, chunks.size()).mapToObj(chunk -> last(chunk, chunks)).toList();
    List<String> names =
        FlatModel.write(
            model,
            Comparator.comparing(ChunkerFeatures::alone).thenComparing(ChunkerFeatures::behind),
            out);
    byte[] behind = new byte[names.size()];
    for (int feature = 0; feature < behind.length; feature++) {
      behind[feature] = (byte) (1 + before.indexOf(behind(names.get(feature))));
      if (behind[feature] > 0 && !alone(names.get(feature)).equals(alone(names.get(feature - 1)))) {
        throw new IllegalStateException(names.get(feature) + " is not known by itself");
      }
    }
    out.bytes(behind);
  }

  /** A feature without the chunk that it is behind. */
  private static String alone(String name) {
    Matcher parts = BEHIND.matcher(name);
    return parts.matches() ? parts.group(2) : name;
  }

  /** The name of the chunk that a feature is behind, which is empty for one by itself. */
  private static String behind(String name) {
    Matcher parts = BEHIND.matcher(name);
    return parts.matches() ? parts.group(1) : "";
  }

  /** The name of the chunk before a place. */
  private static String last(int chunk, List<String> chunks) {
    return "p_1=" + (chunk == chunks.size() ? "bos" : chunks.get(chunk));
  }

  /** What stands for no chunk, before the first one; the chunks have smaller numbers. */
  int none() {
    return ofLast.length - 1;
  }

  /** What is known of tags. */
  ChunkerTags tags() {
    return tags;
  }

  /** What is known of a word. */
  ChunkerWord word(String word) {
    return words.of(word);
  }

  private ChunkerWord made(String word) {
    Key key = new Key();
    return new ChunkerWord(
        find(key.clear().add("w_2=").add(word)),
        find(key.clear().add("w_1=").add(word)),
        find(key.clear().add("w0=").add(word)),
        find(key.clear().add("w1=").add(word)),
        find(key.clear().add("w2=").add(word)));
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

  /** Those of some features that have others of theirs behind a chunk, in their order. */
  int[] withOthers(int[] features, int[] more) {
    int[] some = new int[features.length + more.length];
    int size = 0;
    for (int i = 0; i < some.length; i++) {
      int feature = i < features.length ? features[i] : more[i - features.length];
      if (feature >= 0 && feature + 1 < behind.length && behind[feature + 1] > 0) {
        some[size++] = feature;
      }
    }
    return Arrays.copyOf(some, size);
  }

  /** Adds what features weigh behind a chunk, each of which {@link #withOthers} has others. */
  void addBehind(int chunk, int[] features, double[] sums) {
    for (int feature : features) {
      for (int at = feature + 1; at < behind.length && behind[at] > 0; at++) {
        if (behind[at] == chunk + 1) {
          model.add(at, sums);
          break;
        }
      }
    }
  }
}
