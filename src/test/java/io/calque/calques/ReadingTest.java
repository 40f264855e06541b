package io.calque.calques;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Read;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

  @Test
  void takesOverWordsOfTheText() {
    assertThat(read("top $2", "supreme aides")).isEqualTo("top aides");
    assertThat(read("$2 $4", "the 12 of June")).isEqualTo("12 June");
    assertThat(read("of $$", "in the height of €40")).isEqualTo("of €40");
  }

  @Test
  void beginsWithACapitalWhereThePhraseDoes() {
    assertThat(read("primarily", "In first line")).isEqualTo("Primarily");
  }

  @Test
  void isPutForwardOnlyWhereItsFormsAreRight() {
    assertThat(isSure("take the word -> take the floor | x", "take the word")).isTrue();
    assertThat(isSure("take the word -> take the floor | x", "takes the word")).isFalse();
    assertThat(isSure("supreme aide -> top $2 | x", "supreme aides")).isTrue();
    assertThat(isSure("grand opening -> opening of … | x", "grand opening")).isFalse();
    assertThat(isSure("demission -> dismissal, resignation | x", "demission")).isFalse();
  }

  private static String read(String template, String text) {
    return new Reading(template).of(Read.plain(text).sentences().get(0).tokens());
  }

  private static boolean isSure(String entry, String text) {
    Calque calque = Pack.of("x.txt", List.of(entry)).calques().get(0);
    return calque.isSure(Read.plain(text).sentences().get(0).tokens());
  }
}
