package io.calque.calques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calque.Read;
import io.calque.analysis.Sentence;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notation of phrases, a line or two for each piece of it. */
class PhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "refuse from | He refused from it. | refused from",
        "\"refused\" from | He refuses from it. |",
        "supreme aide/adviser | The supreme advisers met. | supreme advisers",
        "in first line | In first line it helps. | In first line",
        "take [the] word | She took the word. | took the word",
        "take [the] word | She took word. | took word",
        "refuse from [the] !start | He refused from the start. |",
        "refuse from [the] !start | He refused from the post. | refused from the",
        "without embargo &, | Without embargo, he left. | Without embargo",
        "without embargo &, | Without embargo or licence. |",
        "!as if to judge by | as if to judge by that |",
        "!as if to judge by | if to judge by that | if to judge by",
        "write off … from card | They wrote off all the money from cards. "
            + "| wrote off all the money from cards",
        "write off … from card | They wrote off a, b from cards. |",
        "write off … from card | They wrote off one two three four from cards. |",
        "<number> million of euro | She paid two million of euros. | two million of euros",
        "aged of <number> | A man aged of 57 years | aged of 57",
        "in <year> year/<name> | in 2019 year | in 2019 year",
        "in <year> year | for 2000 years |",
      })
  void takes(String pattern, String text, String taken) {
    assertThat(first(Phrase.of(pattern), text)).isEqualTo(taken == null ? "" : taken);
  }

  @Test
  void beginsWithAWord() {
    assertThatThrownBy(() -> Phrase.of("[the] word"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a phrase begins with a word: [the] word");
  }

  @Test
  void knowsKindsOfWords() {
    assertThatThrownBy(() -> Phrase.of("to <colour>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no kind of word <colour>; there are <adjective>, ");
  }

  private static String first(Phrase phrase, String text) {
    Sentence sentence = Read.plain(text).sentences().get(0);
    return IntStream.range(0, sentence.tokens().size())
        .mapToObj(
            at ->
                phrase.end(sentence.tokens(), at).stream()
                    .mapToObj(
                        end ->
                            text.substring(
                                sentence.tokens().get(at).start(),
                                sentence.tokens().get(end - 1).end())))
        .flatMap(found -> found)
        .findFirst()
        .orElse("");
  }
}
