package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import io.calque.flat.StringTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.tagging.disambiguation.MultiWordChunker;

/**
 * A list of phrases that LanguageTool looks for, in every case they may be written in. It fills
 * four maps from the list when it sees its first sentence; here they are filled from a flat file,
 * and it is not asked about a sentence that has no phrase. Safe to share between threads.
 */
final class PhraseList {
  /** For the first words, or characters, of phrases how long the longest is. */
  private static final List<String> STARTS = List.of("mStartSpace", "mStartNoSpace");

  /** For phrases their tag and how the list has them. */
  private static final List<String> PHRASES = List.of("mFullSpace", "mFullNoSpace");

  private final MultiWordChunker chunker;
  private final PhraseSearch search;

  private PhraseList(MultiWordChunker chunker, PhraseSearch search) {
    this.chunker = chunker;
    this.search = search;
  }

  /**
   * Reads a list and fills the maps.
   *
   * @param chunker LanguageTool's, which has not read its list yet
   */
  static PhraseList read(FlatInput in, MultiWordChunker chunker) {
    List<FlatMap<Integer>> starts = new ArrayList<>();
    for (String field : STARTS) {
      StringTable words = StringTable.read(in);
      int[] lengths = in.integers();
      starts.add(new FlatMap<>(words, i -> lengths[i]));
      set(field, chunker, starts.get(starts.size() - 1));
    }
    List<FlatMap<AnalyzedToken>> phrases = new ArrayList<>();
    for (String field : PHRASES) {
      phrases.add(phrases(in));
      set(field, chunker, phrases.get(phrases.size() - 1));
    }
    set("initialized", chunker, true);
    int longest = phrases.stream().mapToInt(FlatMap::longestKey).max().orElse(0);
    PhraseSearch search =
        new PhraseSearch(starts.get(0), phrases.get(0).keySet(), phrases.get(1).keySet(), longest);
    return new PhraseList(chunker, search);
  }

  /** A sentence with the tags of its phrases; the same one if it has none. */
  AnalyzedSentence tagged(
      AnalyzedSentence sentence, JLanguageTool.@Nullable CheckCancelledCallback cancelled)
      throws IOException {
    return search.finds(sentence.getTokens())
        ? chunker.disambiguate(sentence, cancelled)
        : sentence;
  }

  /** Writes the maps as they are read here. */
  static void write(MultiWordChunker chunker, FlatOutput out) throws IOException {
    chunker.disambiguate(new AnalyzedSentence(new AnalyzedTokenReadings[0]));
    for (String field : STARTS) {
      NavigableMap<String, Integer> starts = get(field, chunker);
      StringTable.of(starts.keySet()).write(out);
      out.integers(starts.values().stream().mapToInt(length -> length).toArray());
    }
    for (String field : PHRASES) {
      write(PhraseList.<AnalyzedToken>get(field, chunker), out);
    }
  }

  private static FlatMap<AnalyzedToken> phrases(FlatInput in) {
    StringTable phrases = StringTable.read(in);
    List<String> tags = in.texts();
    int[] tagOf = in.integers();
    int[] lemmaOf = in.integers();
    return new FlatMap<>(
        phrases,
        i -> new AnalyzedToken(phrases.get(i), tags.get(tagOf[i]), phrases.get(lemmaOf[i])));
  }

  /** What a list has is itself one of its phrases. */
  private static void write(NavigableMap<String, AnalyzedToken> phrases, FlatOutput out)
      throws IOException {
    StringTable table = StringTable.of(phrases.keySet());
    List<String> tags = new ArrayList<>();
    int[] tagOf = new int[phrases.size()];
    int[] lemmaOf = new int[phrases.size()];
    int number = 0;
    for (AnalyzedToken phrase : phrases.values()) {
      String tag = Objects.requireNonNull(phrase.getPOSTag());
      if (!tags.contains(tag)) {
        tags.add(tag);
      }
      tagOf[number] = tags.indexOf(tag);
      lemmaOf[number++] = table.find(Objects.requireNonNull(phrase.getLemma()));
    }
    table.write(out);
    out.texts(tags).integers(tagOf).integers(lemmaOf);
  }

  @SuppressWarnings("unchecked") // the fields are maps of strings
  private static <V> NavigableMap<String, V> get(String field, MultiWordChunker chunker) {
    return new TreeMap<>(
        (Map<String, V>)
            Objects.requireNonNull(Inside.get(MultiWordChunker.class, field, chunker)));
  }

  private static void set(String field, MultiWordChunker chunker, Object value) {
    Inside.set(MultiWordChunker.class, field, chunker, value);
  }
}
