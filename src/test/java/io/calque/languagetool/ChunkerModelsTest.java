package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.flat.FlatInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.Test;
import org.languagetool.tools.Tools;

/** The flat models give what those that come with LanguageTool give, to the last bit. */
class ChunkerModelsTest {
  private static final List<String> WORDS =
      List.of("The", "ministers", "naïve", "U.S.", "-", "said", "1,000", "'s", "of", "”");

  @Test
  void giveTheSameProbabilities() throws IOException {
    FlatInput in = FlatInput.open("chunker");
    try (InputStream tokens = Tools.getStream("/en-token.bin");
        InputStream tags = Tools.getStream("/en-pos-maxent.bin");
        InputStream chunks = Tools.getStream("/en-chunker.bin")) {
      assertSame(new TokenizerModel(tokens).getMaxentModel(), FlatModel.read(in));
      POSModel tagger = new POSModel(tags);
      assertSame((MaxentModel) tagger.getArtifact("pos.model"), FlatModel.read(in));
      assertSame(tagger.getFactory().getTagDictionary(), FlatTags.read(in));
      assertSame(
          (MaxentModel) new ChunkerModel(chunks).getArtifact("chunker.model"), FlatModel.read(in));
    }
  }

  private static void assertSame(TagDictionary original, TagDictionary flat) {
    for (String word : WORDS) {
      assertThat(flat.getTags(word)).isEqualTo(original.getTags(word));
    }
  }

  private static void assertSame(MaxentModel original, FlatModel flat) {
    assertThat(names(flat)).isEqualTo(names(original));
    Random random = new Random(1);
    for (int round = 0; round < 1000; round++) {
      String[] context =
          random
              .ints(12, 0, PREFIXES.size() * WORDS.size())
              .mapToObj(i -> PREFIXES.get(i / WORDS.size()) + WORDS.get(i % WORDS.size()))
              .toArray(String[]::new);
      assertThat(flat.eval(context)).isEqualTo(original.eval(context));
      float[] values = new float[context.length];
      Arrays.fill(values, random.nextFloat());
      assertThat(flat.eval(context, values)).isEqualTo(original.eval(context, values));
    }
  }

  /** How features begin: a word, what is before and behind it, a suffix, a character. */
  private static final List<String> PREFIXES =
      List.of(
          "default", "w=", "p=", "n=", "w0=", "w_1=", "w1=", "t0=", "suf=", "pre=", "p1=", "f1=");

  private static List<String> names(MaxentModel model) {
    return IntStream.range(0, model.getNumOutcomes()).mapToObj(model::getOutcome).toList();
  }
}
