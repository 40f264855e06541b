package io.calque.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.chunker.ChunkerContextGenerator;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.SequenceValidator;
import opennlp.tools.util.TokenTag;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's chunker model, which gives the same chunks for less: of the ten ways to chunk a
 * sentence that the search follows at once, most end in the same two tags, and what comes next
 * depends on no others. Such ways share their features, and with them one evaluation. Safe to share
 * between threads.
 */
final class FrugalChunkerModel extends ChunkerModel {
  private static final long serialVersionUID = 1L;

  FrugalChunkerModel(InputStream in) throws IOException {
    super(in);
  }

  /** A search for one sentence, which is what LanguageTool asks for. */
  @Override
  @SuppressWarnings("deprecation") // what is in its place hides the model
  public SequenceClassificationModel<TokenTag> getChunkerSequenceModel() {
    @Nullable String size = getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
    int beam = Integer.parseInt(Objects.requireNonNullElse(size, "10"));
    return new BeamSearch<>(beam, new OwnArrays(getChunkerModel()), beam);
  }

  @Override
  public ChunkerFactory getFactory() {
    return new Contexts(super.getFactory());
  }

  private static final class Contexts extends ChunkerFactory {
    private final ChunkerFactory factory;

    Contexts(ChunkerFactory factory) {
      this.factory = factory;
    }

    @Override
    public ChunkerContextGenerator getContextGenerator() {
      return new SharedContexts(factory.getContextGenerator());
    }

    @Override
    public SequenceValidator<TokenTag> getSequenceValidator() {
      return factory.getSequenceValidator();
    }
  }

  /** The search keeps the results by context, so none may be written over the one before. */
  private record OwnArrays(MaxentModel model) implements MaxentModel {
    @Override
    public double[] eval(String[] context) {
      return model.eval(context);
    }

    @Override
    public double[] eval(String[] context, double[] ignored) {
      return model.eval(context);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
      return model.eval(context, values);
    }

    @Override
    public String getBestOutcome(double[] outcomes) {
      return model.getBestOutcome(outcomes);
    }

    @Override
    public String getAllOutcomes(double[] outcomes) {
      return model.getAllOutcomes(outcomes);
    }

    @Override
    public String getOutcome(int index) {
      return model.getOutcome(index);
    }

    @Override
    public int getIndex(String outcome) {
      return model.getIndex(outcome);
    }

    @Override
    public int getNumOutcomes() {
      return model.getNumOutcomes();
    }
  }
}
