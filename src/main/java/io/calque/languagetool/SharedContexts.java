package io.calque.languagetool;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.chunker.ChunkerContextGenerator;
import opennlp.tools.util.TokenTag;

/**
 * The features of each place in one sentence: the same array wherever place and the last two tags
 * are the same. For one search, which goes from the first place to the last.
 */
final class SharedContexts implements ChunkerContextGenerator {
  private final ChunkerContextGenerator contexts;
  private final Map<LastTags, String[]> here = new HashMap<>();
  private int place = -1;
  private TokenTag[] sentence = {};
  private String[] words = {};
  private String[] tags = {};

  private record LastTags(String last, String before) {}

  SharedContexts(ChunkerContextGenerator contexts) {
    this.contexts = contexts;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the very same array: comparing words would take as long
  public String[] getContext(int i, TokenTag[] tokens, String[] chunks, Object[] additional) {
    if (tokens != sentence) {
      sentence = tokens;
      words = TokenTag.extractTokens(tokens);
      tags = TokenTag.extractTags(tokens);
      place = -1;
    }
    if (i != place) {
      here.clear();
      place = i;
    }
    return here.computeIfAbsent(
        new LastTags(before(chunks, i - 1), before(chunks, i - 2)),
        last -> contexts.getContext(i, words, tags, chunks));
  }

  @Override
  public String[] getContext(int i, String[] words, String[] tags, String[] chunks) {
    return contexts.getContext(i, words, tags, chunks);
  }

  private static String before(String[] chunks, int i) {
    return i < 0 ? "" : chunks[i];
  }
}
