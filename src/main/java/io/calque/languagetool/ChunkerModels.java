package io.calque.languagetool;

import io.calque.flat.FlatInput;
import io.calque.flat.FlatOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.tools.Tools;

/** The models of LanguageTool's chunker, which cuts a sentence, tags it and then chunks it. */
final class ChunkerModels {
  private static final String FILE = "chunker";

  private ChunkerModels() {}

  /** Gives the chunker its models: it loads those that nobody has put where it looks. */
  static void install() {
    FlatInput in = FlatInput.open(FILE);
    put("tokenModel", tokenizer(FlatModel.read(in)));
    put("posModel", tagger(FlatModel.read(in), FlatTags.read(in)));
    put("chunkerModel", FrugalChunkerModel.read(in));
  }

  /** Writes the models that come with LanguageTool as they are read here. */
  static void write(Path folder) throws IOException {
    FlatOutput out = new FlatOutput();
    try (InputStream tokens = Tools.getStream("/en-token.bin");
        InputStream tags = Tools.getStream("/en-pos-maxent.bin");
        InputStream chunks = Tools.getStream("/en-chunker.bin")) {
      FlatModel.write((GISModel) new TokenizerModel(tokens).getMaxentModel(), out);
      POSModel tagger = new POSModel(tags);
      FlatModel.write((GISModel) tagger.getArtifact("pos.model"), out);
      FlatTags.write((POSDictionary) tagger.getFactory().getTagDictionary(), out);
      ChunkerFeatures.write((GISModel) new ChunkerModel(chunks).getArtifact("chunker.model"), out);
    }
    out.writeTo(folder.resolve(FILE));
  }

  static TokenizerModel tokenizer(FlatModel model) {
    return new TokenizerModel(new CutModel(model), Map.of(), new CutFactory());
  }

  /** Of version 1.5 as the original is, for OpenNLP looks at words in other ways since 1.8. */
  @SuppressWarnings("deprecation") // what is in its place is for models since 1.8
  static POSModel tagger(FlatModel model, FlatTags tags) {
    return new POSModel(
        "en",
        new TaggerSearch(POSTaggerME.DEFAULT_BEAM_SIZE, model, tags),
        Map.of("OpenNLP-Version", "1.5.0"),
        new POSTaggerFactory(null, tags));
  }

  private static void put(String field, Object model) {
    Inside.set(EnglishChunker.class, field, null, model);
  }
}
