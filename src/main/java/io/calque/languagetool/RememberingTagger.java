package io.calque.languagetool;

import java.util.List;
import java.util.Objects;
import org.languagetool.tagging.BaseTagger;
import org.languagetool.tagging.TaggedWord;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.WordTagger;

/**
 * LanguageTool's dictionary of tags, which remembers what it found: to look a word up takes it some
 * microseconds and thirty objects. Safe to share between threads.
 */
final class RememberingTagger implements WordTagger {
  private static final int WORDS = 10_000;

  private final Memo<List<TaggedWord>> known;

  private RememberingTagger(WordTagger dictionary) {
    this.known = new Memo<>(WORDS, word -> List.copyOf(dictionary.tag(word)));
  }

  /** A tagger of LanguageTool's with its dictionary in one that remembers, unless it is already. */
  static synchronized Tagger in(Tagger tagger) {
    Object dictionary = Objects.requireNonNull(Inside.get(BaseTagger.class, "wordTagger", tagger));
    if (!(dictionary instanceof RememberingTagger)) {
      Inside.set(
          BaseTagger.class, "wordTagger", tagger, new RememberingTagger((WordTagger) dictionary));
    }
    return tagger;
  }

  @Override
  public List<TaggedWord> tag(String word) {
    return known.of(word);
  }
}
