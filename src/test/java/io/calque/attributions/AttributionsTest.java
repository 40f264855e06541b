package io.calque.attributions;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Read;
import io.calque.analysis.Token;
import io.calque.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz said that the ferry was late.              | Ana Ruiz | said | BEFORE
          On Monday Ruiz also told reporters that it was late. | Ruiz | told | BEFORE
          “It was late,” Ruiz told reporters on Monday.       | Ruiz | told | AFTER
          “It was late,” said Ana Ruiz, who runs the ferry.   | Ana Ruiz | said | AFTER
          “It was late,” she said, “and cold.”                | she | said | AFTER
          It was late, two officials in Kyiv said.            | two officials in Kyiv | said | AFTER
          Ruiz, a weaver from the coast, said it was late.    | Ruiz | said | BEFORE
          According to the ministry, the ferry was late.      | the ministry | According | BEFORE
          The ferry was late, according to her.               | her | according | AFTER
          In a statement the deputy minister of culture said: “No.” | the deputy minister of culture | said | BEFORE
          It was late, explained the deputy minister of culture. | the deputy minister of culture | explained | AFTER
          Officials have warned that it may be late again.    | Officials | warned | BEFORE
          He added.                                           | He | added | ALONE
          “It was late.” The mayor added.                     | The mayor | added | ALONE
          “It was late,” he added.                            | he | added | AFTER
          Their lawyer, Alonso Ruiz, said it was late.        | Their lawyer | said | BEFORE
          """)
  void speakerVerbAndPlaceAreRead(String text, String speaker, String verb, Place place) {
    List<Attribution> found = Read.plain(text).attributions().all();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).speaker().text()).isEqualTo(speaker);
    assertThat(found.get(0).verb().text()).isEqualTo(verb);
    assertThat(found.get(0).place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She was told to wait.",
        "Much remains to be said.",
        "The reported cases fell in March.",
        "He came home, and added water to the soup.",
        "That is easily said.",
      })
  void whatNobodySaysIsNoAttribution(String text) {
    assertThat(Read.plain(text).attributions().all()).isEmpty();
  }

  @Test
  void anAttributionTakesItsHearerPlaceAndTime() {
    Document document = Read.plain("“No,” Ruiz told reporters at a briefing on Monday, and left.");
    assertThat(document.source().slice(document.attributions().all().get(0).span()))
        .isEqualTo("Ruiz told reporters at a briefing on Monday");
  }

  @Test
  void anAppositionIsAnotherNameOfTheSpeaker() {
    List<Attribution> found =
        Read.plain("Their lawyer, Alonso Ruiz, said it was late, Ruiz said.").attributions().all();
    assertThat(found.get(0).speaker().apposition())
        .extracting(Token::text)
        .containsExactly("Alonso", "Ruiz");
    assertThat(found.get(0).speaker().sameAs(found.get(1).speaker())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A person familiar with its finances said no.  | person
          The deputy minister of culture said no.       | minister
          Priya Raghunathan said no.                    | Raghunathan
          """)
  void theHeadOfASpeakerIsTheNounThatTheRestBelongsTo(String text, String head) {
    Attribution attribution = Read.plain(text).attributions().all().get(0);
    assertThat(attribution.speaker().head().text()).isEqualTo(head);
  }

  @Test
  void anAttributionInSpeechIsQuoted() {
    Document document = Read.plain("“My father said that it would rain all week,” Ruiz said.");
    assertThat(document.attributions().all())
        .extracting(Attribution::quoted)
        .containsExactly(true, false);
  }

  @Test
  void aShorterNameIsTheSameSpeaker() {
    List<Attribution> found =
        Read.plain("Lawyer Ana Ruiz said it was late, Ruiz said. The ministry said no.")
            .attributions()
            .all();
    assertThat(found).hasSize(3);
    assertThat(found.get(0).speaker().sameAs(found.get(1).speaker())).isTrue();
    assertThat(found.get(0).speaker().sameAs(found.get(2).speaker())).isFalse();
  }
}
