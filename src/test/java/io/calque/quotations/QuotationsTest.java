package io.calque.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Read;
import io.calque.document.Document;
import io.calque.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We leave at dawn,” the captain said.",
        "\"We leave at dawn,\" the captain said.",
        "‘We leave at dawn,’ the captain said.",
        "'We leave at dawn,' the captain said.",
        "«We leave at dawn», the captain said.",
        "« We leave at dawn », the captain said.",
        "»We leave at dawn«, the captain said.",
        "„We leave at dawn“, the captain said.",
        "``We leave at dawn,'' the captain said.",
        "\" We leave at dawn, \" the captain said.",
      })
  void everyShapeOfMarkQuotes(String text) {
    Document document = Read.plain(text);
    assertThat(document.quotations().all()).hasSize(1);
    assertThat(isQuoted(document, "leave at dawn")).isTrue();
    assertThat(isQuoted(document, "captain")).isFalse();
    assertThat(faults(document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The players’ bus broke down in the ’90s, and they didn’t mind.",
        "The players' bus broke down in the '90s, and they didn't mind.",
        "Rock 'n' roll isn't dead, the O'Neills' neighbours say.",
        "He stands 6'4\" tall and threw the 12\" disc 50' away.",
        "Leave 'em alone, ’cause ’twas only a game.",
        "The judges ' s bench, the mayor 's car.",
        "Al-Khan ruled ‘Ajlun from a castle.",
        "The class of ’68 met ‘neath the oak.",
      })
  void apostrophesAndPrimesAreNoMarks(String text) {
    Document document = Read.plain(text);
    assertThat(document.quotations().all()).isEmpty();
    assertThat(faults(document)).isEmpty();
  }

  @Test
  void quotationsNest() {
    Document document =
        Read.plain("“She told us, ‘The workers’ rights come last,’ and left,” he said.");
    assertThat(document.quotations().all()).extracting(Quotation::depth).containsExactly(0, 1);
    assertThat(slices(document).get(1)).isEqualTo("‘The workers’ rights come last,’");
    assertThat(slices(Read.plain("\"He said \"no.\"\" It was over."))).hasSize(2);
  }

  @Test
  void titlesAndWordsHeldWithTongsAreNoSpeech() {
    Document document =
        Read.plain(
            "Her film “The Ferry” and the essay “Notes From an Empty House by the Sea” are a “game changer.”"
                + " “Not yet,” she said.");
    assertThat(document.quotations().all())
        .extracting(Quotation::speech)
        .containsExactly(false, false, false, true);
    assertThat(isQuoted(document, "Ferry")).isFalse();
  }

  @Test
  void eachParagraphOpensAgainAndTheLastCloses() {
    Document document =
        Read.plain("“It began at night.\n\n“Then the water came.\n\n“We ran,” Okafor said.");
    assertThat(faults(document)).isEmpty();
    assertThat(isQuoted(document, "the water came")).isTrue();
    assertThat(isQuoted(document, "Okafor")).isFalse();
  }

  @Test
  void aQuotationMayRunOnToAMarkInALaterParagraph() {
    Document document =
        Read.plain(
            "The order reads: \"All wells are closed.\n\nNobody may draw water.\n\nSigned.\" So it went.");
    assertThat(faults(document)).isEmpty();
    assertThat(isQuoted(document, "Nobody may draw")).isTrue();
    assertThat(isQuoted(document, "So it went")).isFalse();
  }

  @Test
  void aLostMarkIsAFaultAndSpoilsNothingElse() {
    Document document =
        Read.plain(
            "“We will sell the boat, Marta Ruiz said.\n\nThe boat is old. “Very old,” she said.\n\nNobody knows why,” said Ruiz.");
    assertThat(faults(document))
        .containsExactly("UNCLOSED “We will sell", "UNOPENED Nobody knows why,”");
    assertThat(isQuoted(document, "The boat is old")).isFalse();
    assertThat(isQuoted(document, "Very old")).isTrue();
  }

  @Test
  void aMarkLostBetweenTwoQuotationsIsTheFirstsOwn() {
    Document document = Read.plain("\"We sell, Ruiz said. \"We must,\" she said.\n\nShe left.");
    assertThat(faults(document)).containsExactly("UNCLOSED \"We sell, Ruiz");
    assertThat(isQuoted(document, "We must")).isTrue();
  }

  @Test
  void doubledAndMixedMarksAreFaults() {
    assertThat(faults(Read.plain("He said \"\"we will win today\" and left.")))
        .containsExactly("DOUBLED \"\"we will win");
    assertThat(faults(Read.plain("He said “today we will win\" and left.")))
        .containsExactly("MIXED we will win\"");
  }

  private static boolean isQuoted(Document document, String words) {
    return document.quotations().isQuoted(span(document, words));
  }

  private static Span span(Document document, String words) {
    int start = document.source().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<String> slices(Document document) {
    return document.quotations().all().stream()
        .map(q -> document.source().slice(q.span()))
        .toList();
  }

  private static List<String> faults(Document document) {
    return document.quotations().faults().stream()
        .map(f -> f.kind() + " " + document.source().slice(f.shown()))
        .toList();
  }
}
