package io.calque.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.text.Format;
import io.calque.text.Source;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
  private final Languages languages = new Languages();

  private String of(String text, Optional<String> said) {
    return languages.of(
        new Manuscript(new Source("a.txt", text), Format.PLAIN_TEXT, said),
        Path.of("a.txt"),
        Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour was closed on Friday, and nobody knew why.",
        "She said that it had been a long day.",
        "",
        "Add the sugar to the water and let it boil for ten minutes.",
        "Shares of the company rose by 4% after it had raised its forecast."
      })
  void english(String text) {
    assertThat(of(text, Optional.empty())).isEqualTo("en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Hafen war am Freitag geschlossen, und niemand wusste, warum.",
        "Le port était fermé vendredi et personne ne savait pourquoi.",
        "El puerto estaba cerrado el viernes y nadie sabía por qué.",
        "De haven was vrijdag gesloten en niemand wist waarom.",
        "Порт был закрыт в пятницу, и никто не знал почему.",
        "港口周五关闭，没有人知道为什么。",
        "W piątek port był zamknięty i nikt nie wiedział dlaczego."
      })
  void notEnglish(String text) {
    assertThat(of(text, Optional.empty())).isEqualTo(Languages.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"en-GB,en", "de,de", "pt_BR,pt", "zh-Hant-TW,zh", "' fr ',fr"})
  void whatADocumentSaysHolds(String said, String language) {
    assertThat(of("The text is what it is.", Optional.of(said))).isEqualTo(language);
  }

  @Test
  void whatIsNoLanguageIsNotBelieved() {
    assertThat(of("The text is what it is.", Optional.of("unknown language"))).isEqualTo("en");
  }
}
