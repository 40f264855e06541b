package io.calque.languagetool;

import java.util.Map;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.TokenTag;

/** OpenNLP's chunker model with a search that costs less. Safe to share between threads. */
final class FrugalChunkerModel extends ChunkerModel {
  private static final long serialVersionUID = 1L;

  /** How many ways to chunk a sentence OpenNLP follows at once. */
  private static final int BEAM = 10;

  private final ChunkerSearch search;

  FrugalChunkerModel(FlatModel model) {
    super("en", model, BEAM, Map.of(), new ChunkerFactory());
    this.search = new ChunkerSearch(BEAM, model, getFactory().getSequenceValidator());
  }

  @Override
  public SequenceClassificationModel<TokenTag> getChunkerSequenceModel() {
    return search;
  }
}
