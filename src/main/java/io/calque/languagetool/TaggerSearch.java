package io.calque.languagetool;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.jspecify.annotations.Nullable;

/** OpenNLP's search for the tags of a sentence, by {@link Beam}. Safe to share between threads. */
final class TaggerSearch extends BeamSearch<String> {
  private final TaggerFeatures features;
  private final FlatTags dictionary;
  private final String[] tags;

  /** The tags of each choice of the dictionary. */
  private final boolean[][] choices;

  /**
   * @param beam how many ways to tag a sentence are followed at once
   * @param dictionary the tags that a word may have
   */
  TaggerSearch(int beam, FlatModel model, FlatTags dictionary) {
    super(beam, model);
    this.tags = getOutcomes();
    this.features = new TaggerFeatures(tags, model);
    this.dictionary = dictionary;
    this.choices = dictionary.choices(tags);
  }

  @Override
  public @Nullable Sequence bestSequence(
      String[] sentence,
      Object[] additional,
      BeamSearchContextGenerator<String> contexts,
      SequenceValidator<String> validator) {
    TaggerWord[] words = new TaggerWord[sentence.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = features.word(sentence[i]);
    }
    Way best =
        Beam.best(
            size,
            tags.length,
            sentence.length,
            at -> {
              boolean[] allowed = choices[dictionary.choice(sentence[at])];
              return new TaggerPlace(features, allowed, words, at, size);
            });
    return best == null ? null : new Sequence(best.names(tags));
  }
}
