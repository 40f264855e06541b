package io.calque.pronouns;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PronounsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz said that she was late.                  | Ana Ruiz | FEMININE
          Ana Ruiz, a weaver, sold her loom.                | Ana Ruiz | FEMININE
          Jan Ilvek mended the boat. He sold it in May.     | Jan Ilvek | MASCULINE
          Jan Ilvek hurt himself.                           | Jan Ilvek | MASCULINE
          """)
  void theOnlyPersonThereIsMeant(String text, String person, Gender gender) {
    List<Reference> found = Read.plain(text).pronouns().references();
    assertThat(found).extracting(r -> r.person().name()).containsExactly(person);
    assertThat(found).extracting(Reference::gender).containsExactly(gender);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Ruiz met Jan Ilvek when he was young.",
        "Ana Ruiz asked the captain whether he was late.",
        "Ana Ruiz said: “He was late.”",
        "Jan Ilvek told her the truth.",
      })
  void wherePeopleAreSeveralNothingIsRead(String text) {
    assertThat(Read.plain(text).pronouns().references()).isEmpty();
  }

  @Test
  void whoWasNamedBeforeIsARival() {
    List<Reference> found =
        Read.plain("Jan Ilvek ran the mill. Ana Ruiz said he was good at it.")
            .pronouns()
            .references();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).rivals()).extracting(Object::toString).containsExactly("Jan Ilvek");
  }
}
