package io.calque.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Read;
import io.calque.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void titleIsNoPartOfTheName() {
    assertThat(marked("Estonian Foreign Minister Kadri Pärn’s aide met Dr. Oduya and coach Lindh."))
        .isEqualTo(
            "Estonian Foreign Minister [Kadri Pärn]’s aide met Dr. [Oduya] and coach [Lindh].");
  }

  @Test
  void particlesInitialsAndHyphensAreParts() {
    assertThat(marked("We met Ursula von der Heide, Samir el-Amin, J. T. O’Hara and Ji-woo Lim."))
        .isEqualTo(
            "We met [Ursula von der Heide], [Samir el-Amin], [J. T. O’Hara] and [Ji-woo Lim].");
  }

  @Test
  void capitalAtTheBeginningIsNoName() {
    assertThat(marked("Farmers waited. “Rain is late,” Oduya said. The Ambassador left for Riga."))
        .isEqualTo("Farmers waited. “Rain is late,” [Oduya] said. The Ambassador left for [Riga].");
  }

  @Test
  void headlinesNameWhomTheTextNames() {
    assertThat(marked("FROST MEETS BAKERS IN RIGA\n\nOn Monday Lena Frost met bakers in Riga."))
        .isEqualTo(
            "[FROST] MEETS BAKERS IN [RIGA]\n\nOn Monday [Lena Frost] met bakers in [Riga].");
  }

  @Test
  void shortMentionsAreOfThePersonNamedInFull() {
    assertThat(
            people(
                "Marta Lindqvist, 41, runs the mill. Lindqvist bought it. Her brother, Nils"
                    + " Lindqvist, lives in Oslo."))
        .containsExactly(List.of("Marta Lindqvist", "Lindqvist"), List.of("Nils Lindqvist"));
  }

  private static List<List<String>> people(String text) {
    return Read.plain(text).names().people().stream()
        .map(p -> p.mentions().stream().map(Mention::text).toList())
        .toList();
  }

  private static String marked(String text) {
    Document document = Read.plain(text);
    StringBuilder marked = new StringBuilder(text);
    List<Mention> mentions = document.names().mentions();
    for (int i = mentions.size() - 1; i >= 0; i--) {
      marked.insert(mentions.get(i).span().end(), "]").insert(mentions.get(i).span().start(), "[");
    }
    return marked.toString();
  }
}
