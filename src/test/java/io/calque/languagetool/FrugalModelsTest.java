package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.flat.FlatInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.languagetool.tools.Tools;

/** Cuts, tags and chunks are those of OpenNLP itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrugalModelsTest {
  private TokenizerModel theirCuts;
  private TokenizerModel ourCuts;
  private POSModel theirTags;
  private POSModel ourTags;
  private ChunkerModel theirChunks;
  private ChunkerModel ourChunks;

  @BeforeAll
  void load() throws IOException {
    try (InputStream cuts = Tools.getStream("/en-token.bin");
        InputStream tags = Tools.getStream("/en-pos-maxent.bin");
        InputStream chunks = Tools.getStream("/en-chunker.bin")) {
      theirCuts = new TokenizerModel(cuts);
      theirTags = new POSModel(tags);
      theirChunks = new ChunkerModel(chunks);
    }
    FlatInput flat = FlatInput.open("chunker");
    ourCuts = ChunkerModels.tokenizer(FlatModel.read(flat));
    ourTags = ChunkerModels.tagger(FlatModel.read(flat), FlatTags.read(flat));
    ourChunks = FrugalChunkerModel.read(flat);
  }

  @Test
  void readArticlesAlike() throws IOException {
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
          .map(sentence -> sentence.replace('’', '\''))
          .forEach(this::assertSame);
    }
  }

  @Test
  void readTheShortAndTheStrangeAlike() {
    assertSame("");
    assertSame("&amp; &#8217; & ; a& (b) [c]! “d” `e' \ud83d\ude00x- U.S.-made 1,000.50% -");
    assertSame(new String[] {"", "*SB*", "w=", "*SE*", "", "O'Neill-2"});
    assertSame(new String[0], new String[0]);
    assertSame(new String[] {"Go"}, new String[] {"VB"});
    assertSame(new String[] {"", "bos", "w0=", "eos"}, new String[] {"NN", "bos", "", "p_1=O"});
    Random random = new Random(1);
    List<String> words = List.of("the", "of", "to", "and", "run", "Paris", "😀", ",", "--", "qwxz");
    List<String> tags = List.of("DT", "IN", "TO", "CC", "VB", "NNP", "SYM", ",", ":", "XX", "VBZ");
    for (int length = 1; length < 200; length += 3) {
      assertSame(String.join("", random(words, length, random)));
      assertSame(random(words, length, random));
      assertSame(random(words, length, random), random(tags, length, random));
    }
  }

  private void assertSame(String sentence) {
    String[] words = new TokenizerME(theirCuts).tokenize(sentence);
    assertThat(new TokenizerME(ourCuts).tokenize(sentence)).as(sentence).containsExactly(words);
    assertSame(words);
  }

  private void assertSame(String[] words) {
    String[] tags = new POSTaggerME(theirTags).tag(words);
    assertThat(new POSTaggerME(ourTags).tag(words))
        .as(String.join(" ", words))
        .containsExactly(tags);
    assertSame(words, tags);
  }

  private void assertSame(String[] words, String[] tags) {
    assertThat(new ChunkerME(ourChunks).chunk(words, tags))
        .as(String.join(" ", words))
        .containsExactly(new ChunkerME(theirChunks).chunk(words, tags));
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
