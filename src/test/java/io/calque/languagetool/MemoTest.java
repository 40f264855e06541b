package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

  @Test
  void forgetsWhatDoesNotComeAgain() {
    List<String> worked = new ArrayList<>();
    Memo<Integer> memo =
        new Memo<>(
            2,
            string -> {
              worked.add(string);
              return string.length();
            });
    for (String string : List.of("the", "a", "the", "of", "the", "and", "the", "rare", "a")) {
      assertThat(memo.of(string)).isEqualTo(string.length());
    }
    assertThat(worked).containsExactly("the", "a", "of", "and", "rare", "a");
  }
}
