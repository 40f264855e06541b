package io.calque.calques;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Read;
import io.calque.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseIndexTest {
  @ParameterizedTest
  @ValueSource(strings = {"de", "es", "fr", "ja", "pt", "ru", "zh"})
  void hasWhatThePackHas(String language) throws IOException {
    Path file = Path.of("rules/en/calques/" + language + ".txt");
    List<Calque> calques = Pack.of("pack", Files.readAllLines(file)).calques();

    PhraseIndex index = PhraseIndex.read("en/calques/" + language).orElseThrow();

    for (int i = 0; i < calques.size(); i++) {
      Calque calque = calques.get(i);
      assertThat(index.calque(i).original()).isEqualTo(calque.original());
      assertThat(index.calque(i).reading()).isEqualTo(calque.reading());
      assertThat(index.calque(i).topic()).usingRecursiveComparison().isEqualTo(calque.topic());
      assertThat(index.calque(i).phrase().literals()).isEqualTo(calque.phrase().literals());
    }
  }

  @Test
  void namesTheSentencesThatMayHaveACalque() {
    PhraseIndex index = PhraseIndex.read("en/calques/zh").orElseThrow();
    Document document = Read.plain("It rained. The supreme adviser left. Nobody saw the adviser.");

    assertThat(index.possible(document.words())).containsOnlyKeys(1);
  }

  @Test
  void thereIsNoneOfAnUnknownPack() {
    assertThat(PhraseIndex.read("en/calques/xx")).isEmpty();
  }
}
