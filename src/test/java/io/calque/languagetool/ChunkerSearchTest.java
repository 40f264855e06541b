package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.flat.FlatInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.languagetool.tools.Tools;

/** The chunks are those of OpenNLP itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChunkerSearchTest {
  private static final String MODEL = "/en-chunker.bin";

  private ChunkerModel theirs;
  private ChunkerModel ours;
  private POSTaggerME tagger;

  @BeforeAll
  void load() throws IOException {
    try (InputStream in = Tools.getStream(MODEL);
        InputStream tags = Tools.getStream("/en-pos-maxent.bin")) {
      theirs = new ChunkerModel(in);
      tagger = new POSTaggerME(new POSModel(tags));
    }
    FlatInput flat = FlatInput.open("chunker");
    FlatModel.read(flat);
    FlatModel.read(flat);
    FlatTags.read(flat);
    ours = new FrugalChunkerModel(FlatModel.read(flat));
  }

  @Test
  void chunksArticlesAlike() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      List<String> texts =
          files
              .filter(f -> f.toString().matches(".*\\.(md|txt)"))
              .sorted()
              .map(this::read)
              .toList();
      assertThat(texts).isNotEmpty();
      texts.stream()
          .flatMap(text -> Stream.of(text.split("(?<=[.!?])\\s+")))
          .map(sentence -> sentence.strip().split("[\\s,]+"))
          .forEach(words -> assertSame(words, tagger.tag(words)));
    }
  }

  @Test
  void chunksTheShortAndTheStrangeAlike() {
    assertSame(new String[0], new String[0]);
    assertSame(new String[] {"Go"}, new String[] {"VB"});
    assertSame(new String[] {"", "bos", "w0=", "eos"}, new String[] {"NN", "bos", "", "p_1=O"});
    Random random = new Random(1);
    List<String> words = List.of("the", "of", "to", "and", "run", "Paris", "😀", ",", "--", "qwxz");
    List<String> tags = List.of("DT", "IN", "TO", "CC", "VB", "NNP", "SYM", ",", ":", "XX", "VBZ");
    for (int length = 1; length < 200; length += 3) {
      assertSame(random(words, length, random), random(tags, length, random));
    }
  }

  /** What makes it right to ask for a feature behind a chunk only where it is known by itself. */
  @Test
  @SuppressWarnings({"deprecation", "unchecked"})
  void knowsByItselfWhatItKnowsBehindAChunk() {
    Set<String> known =
        ((Map<String, ?>) ((AbstractModel) theirs.getChunkerModel()).getDataStructures()[1])
            .keySet();
    Pattern behind = Pattern.compile("p_1=(?:bos|[A-Z-]+)([tw](?:_?[12]|0)=.*)");
    assertThat(
            known.stream()
                .map(behind::matcher)
                .filter(m -> m.matches() && !known.contains(m.group(1)))
                .map(m -> m.group()))
        .isEmpty();
  }

  private void assertSame(String[] words, String[] tags) {
    assertThat(new ChunkerME(ours).chunk(words, tags))
        .as(String.join(" ", words))
        .containsExactly(new ChunkerME(theirs).chunk(words, tags));
  }

  private static String[] random(List<String> some, int length, Random random) {
    return IntStream.range(0, length)
        .mapToObj(i -> some.get(random.nextInt(some.size())))
        .toArray(String[]::new);
  }

  private String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
