package io.calque.calques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackTest {

  @Test
  void topicsHoldForIndentedLines() {
    Pack pack =
        Pack.of(
            "x.txt",
            List.of(
                "# a comment",
                "supreme aide -> top aide | 最高助手",
                "",
                "about chess, checkmate  # the game",
                "  elephant -> bishop | слон",
                "seat a precedent -> set a precedent | sentar precedente"));
    assertThat(pack.calques())
        .extracting(
            c -> c.reading().template(), Calque::original, c -> Set.copyOf(c.topic().words()))
        .containsExactly(
            tuple("top aide", "最高助手", Set.of()),
            tuple("bishop", "слон", Set.of("chess", "checkmate")),
            tuple("set a precedent", "sentar precedente", Set.of()));
  }

  @Test
  void saysWhichLineIsWrong() {
    assertThatThrownBy(() -> Pack.of("x.txt", List.of("a -> b | c", "supreme aide")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x.txt:2: a calque is “phrase -> reading | original”: supreme aide");
  }

  @Test
  void noPhraseStandsTwice() throws IOException {
    try (Stream<Path> packs = Files.list(Path.of("rules/en/calques"))) {
      List<String> phrases =
          packs
              .flatMap(PackTest::lines)
              .filter(line -> line.contains(" -> ") && !line.startsWith("#"))
              .map(line -> line.strip().replaceFirst("\\s+->.*", ""))
              .collect(Collectors.toList());
      assertThat(phrases).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }
  }

  private static Stream<String> lines(Path pack) {
    try {
      return Files.readAllLines(pack).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
