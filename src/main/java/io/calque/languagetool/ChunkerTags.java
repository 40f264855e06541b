package io.calque.languagetool;

import io.calque.flat.Key;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The features of OpenNLP's chunker that are made of tags alone, by the numbers that its model
 * gives them. There are few tags, so what was looked up once is known from then on. Safe to share
 * between threads: those that look up the same find the same.
 */
final class ChunkerTags {
  /** How many tags around a place are looked at, and how many in a row at most. */
  private static final int WINDOW = 5;

  private static final int LONGEST = 3;
  private static final String[] NAMES = {"t_2=", "t_1=", "t0=", "t1=", "t2="};

  /** Tags that get a number; Penn's have 46, and there are a beginning and an end. */
  private static final int MOST = 50;

  private final FlatModel model;
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  /** For each row of tags two more than the number of its feature, by the tags' numbers. */
  private final int[][] known;

  ChunkerTags(FlatModel model) {
    this.model = model;
    this.known = new int[WINDOW + WINDOW - 1 + WINDOW - 2][];
    int row = 0;
    for (int length = 1, all = MOST; length <= LONGEST; length++, all *= MOST) {
      for (int first = 0; first + length <= WINDOW; first++) {
        known[row++] = new int[all];
      }
    }
  }

  /** The number of a tag; -1 if there were too many others before. */
  int number(String tag) {
    Integer number = numbers.get(tag);
    return number == null ? add(tag) : number;
  }

  private synchronized int add(String tag) {
    Integer number = numbers.get(tag);
    if (number == null && numbers.size() < MOST) {
      number = numbers.size();
      numbers.put(tag, number);
    }
    return number == null ? -1 : number;
  }

  /**
   * The features of a place, in OpenNLP's order; -1 for one that the model does not know.
   *
   * @param tags of a sentence
   * @param of their numbers
   * @param from the first of those around the place
   */
  int[] features(String[] tags, int[] of, int from, Key key) {
    int[] features = new int[known.length];
    int row = 0;
    for (int length = 1; length <= LONGEST; length++) {
      for (int first = 0; first + length <= WINDOW; first++) {
        int at = 0;
        for (int i = first; i < first + length && at >= 0; i++) {
          at = of[from + i] < 0 ? -1 : at * MOST + of[from + i];
        }
        int feature = at < 0 ? 0 : known[row][at];
        if (feature == 0) {
          feature = find(tags, from, first, length, key) + 2;
          if (at >= 0) {
            known[row][at] = feature;
          }
        }
        features[row++] = feature - 2;
      }
    }
    return features;
  }

  private int find(String[] tags, int from, int first, int length, Key key) {
    key.clear();
    for (int i = first; i < first + length; i++) {
      key.add(NAMES[i]).add(tags[from + i]);
    }
    return model.find(key);
  }
}
