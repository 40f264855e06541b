package io.calque.languagetool;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's search for the chunks of a sentence, by {@link Beam}. Safe to share between threads.
 */
final class ChunkerSearch extends BeamSearch<TokenTag> {
  private final ChunkerFeatures features;
  private final String[] chunks;

  /** Whether a chunk may follow another one, or none. */
  private final boolean[][] follows;

  /**
   * @param beam how many ways to chunk a sentence are followed at once
   * @param validator knows which chunk may follow which
   */
  ChunkerSearch(
      int beam, FlatModel model, ChunkerFeatures features, SequenceValidator<TokenTag> validator) {
    super(beam, model);
    this.chunks = getOutcomes();
    this.features = features;
    this.follows = follows(chunks, validator);
  }

  @Override
  public @Nullable Sequence bestSequence(
      TokenTag[] sentence,
      Object[] additional,
      BeamSearchContextGenerator<TokenTag> contexts,
      SequenceValidator<TokenTag> validator) {
    ChunkerSentence words = new ChunkerSentence(sentence, features);
    Way best =
        Beam.best(
            size,
            features.none(),
            sentence.length,
            at -> new ChunkerPlace(features, follows, words, at, size));
    return best == null ? null : new Sequence(best.names(chunks));
  }

  private static boolean[][] follows(String[] chunks, SequenceValidator<TokenTag> validator) {
    boolean[][] follows = new boolean[chunks.length + 1][chunks.length];
    for (int last = 0; last <= chunks.length; last++) {
      String[] before = last == chunks.length ? new String[0] : new String[] {chunks[last]};
      for (int chunk = 0; chunk < chunks.length; chunk++) {
        follows[last][chunk] =
            validator.validSequence(before.length, new TokenTag[0], before, chunks[chunk]);
      }
    }
    return follows;
  }
}
