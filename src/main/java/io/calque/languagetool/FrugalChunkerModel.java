package io.calque.languagetool;

import io.calque.flat.FlatInput;
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

  private FrugalChunkerModel(FlatModel model, ChunkerFeatures features) {
    super("en", model, BEAM, Map.of(), new ChunkerFactory());
    this.search = new ChunkerSearch(BEAM, model, features, getFactory().getSequenceValidator());
  }

  static FrugalChunkerModel read(FlatInput in) {
    FlatModel model = FlatModel.read(in);
    return new FrugalChunkerModel(model, ChunkerFeatures.read(model, in));
  }

  @Override
  public SequenceClassificationModel<TokenTag> getChunkerSequenceModel() {
    return search;
  }
}
