package io.calque.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/** OpenNLP's chunker model with a search that costs less. Safe to share between threads. */
final class FrugalChunkerModel extends ChunkerModel {
  private static final long serialVersionUID = 1L;

  private final ChunkerSearch search;

  FrugalChunkerModel(InputStream in) throws IOException {
    super(in);
    this.search = search();
  }

  @Override
  public SequenceClassificationModel<TokenTag> getChunkerSequenceModel() {
    return search;
  }

  @SuppressWarnings({
    "deprecation",
    "unchecked"
  }) // what is in its place hides the model; the second of a model's structures is what it knows
  private ChunkerSearch search() {
    @Nullable String size = getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
    AbstractModel model = (AbstractModel) getChunkerModel();
    Map<String, Context> known = (Map<String, Context>) model.getDataStructures()[1];
    return new ChunkerSearch(
        Integer.parseInt(Objects.requireNonNullElse(size, "10")),
        model,
        name -> weights(known.get(name)),
        getFactory().getSequenceValidator());
  }

  private static Weights weights(@Nullable Context context) {
    if (context == null) {
      return Weights.NONE;
    }
    int[] outcomes = context.getOutcomes();
    double[] parameters = context.getParameters();
    return sums -> {
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += parameters[i];
      }
    };
  }
}
