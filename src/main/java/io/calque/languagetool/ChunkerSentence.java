package io.calque.languagetool;

import io.calque.flat.Key;
import opennlp.tools.util.TokenTag;

/**
 * A sentence as OpenNLP's chunker sees it, with what its model knows of each word by itself and two
 * beginnings and two ends around it. For one thread.
 */
final class ChunkerSentence {
  private static final int AROUND = 2;
  private static final String BEGINNING = "bos";
  private static final String END = "eos";

  private final ChunkerFeatures features;
  private final Key key = new Key();
  private final String[] words;
  private final ChunkerWord[] known;
  private final String[] tags;
  private final int[] tagNumbers;

  ChunkerSentence(TokenTag[] sentence, ChunkerFeatures features) {
    int length = sentence.length + 2 * AROUND;
    this.features = features;
    this.words = new String[length];
    this.known = new ChunkerWord[length];
    this.tags = new String[length];
    this.tagNumbers = new int[length];
    for (int i = 0; i < length; i++) {
      int at = i - AROUND;
      boolean inside = at >= 0 && at < sentence.length;
      String end = at < 0 ? BEGINNING : END;
      words[i] = inside ? sentence[at].getToken() : end;
      tags[i] = inside ? sentence[at].getTag() : end;
      known[i] = features.word(words[i]);
      tagNumbers[i] = features.tags().number(tags[i]);
    }
  }

  /** The features of a place that are made of words, in OpenNLP's order. */
  int[] ofWords(int place) {
    int at = place + AROUND;
    String before = words[at - 1];
    String here = words[at];
    return new int[] {
      known[at - 2].twoBefore(),
      known[at - 1].before(),
      known[at].here(),
      known[at + 1].next(),
      known[at + 2].afterNext(),
      features.find(key.clear().add("w_1=").add(before).add("w0=").add(here)),
      features.find(key.clear().add("w0=").add(here).add("w1=").add(words[at + 1]))
    };
  }

  /** The features of a place that are made of tags, in OpenNLP's order. */
  int[] ofTags(int place) {
    return features.tags().features(tags, tagNumbers, place, key);
  }
}
