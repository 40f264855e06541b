package io.calque.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void aParagraphALine() {
    assertThat(Shown.plain("The mill has closed.\nIts owner left.\n\n  \t\nNobody came.\n"))
        .containsExactly(
            "paragraph: The mill has closed.",
            "paragraph: Its owner left.",
            "paragraph: Nobody came.");
  }

  @Test
  void brokenLinesAreOneParagraph() {
    assertThat(
            Shown.plain(
                """
                The mill at the end of the valley has been closed since
                the flood, and its owner, who had spent the winter with
                a cousin, did not come back.

                Nobody asked.
                """))
        .containsExactly(
            "paragraph: The mill at the end of the valley has been closed since the flood, and its"
                + " owner, who had spent the winter with a cousin, did not come back.",
            "paragraph: Nobody asked.");
  }

  @Test
  void sentencesAboutAsLongAsEachOtherAreNotBrokenLines() {
    assertThat(
            Shown.plain(
                """
                The mill at the end of the valley has been closed for years.
                Its owner has spent the last three winters with a cousin.
                The stream that once drove it has been dry ever since then.
                """))
        .hasSize(3);
  }

  @Test
  void verseKeepsItsLines() {
    assertThat(
            Shown.plain(
                "The mill has stopped,\nthe stream is low,\nand no one knows\nwhere it goes."))
        .hasSize(4);
  }

  @Test
  void aShortLineBeforeProseIsATitle() {
    assertThat(
            Shown.plain(
                """
                Mill closes after flood

                The mill has closed.

                What the owner says

                He has not said anything.

                Reporting by A. Miller
                """))
        .containsExactly(
            "heading: Mill closes after flood",
            "paragraph: The mill has closed.",
            "heading: What the owner says",
            "paragraph: He has not said anything.",
            "paragraph: Reporting by A. Miller");
  }

  @Test
  void aSentenceThatBreaksOffIsNoTitle() {
    assertThat(Shown.plain("and then he went to the mill with\n\nHe came back."))
        .containsExactly(
            "paragraph: and then he went to the mill with", "paragraph: He came back.");
  }

  @Test
  void markersMakeItems() {
    assertThat(Shown.plain("Bring:\n- flour\n* a sack\n• string"))
        .containsExactly(
            "paragraph: Bring:", "list_item: flour", "list_item: a sack", "list_item: string");
    assertThat(Shown.plain("1. Open the gate.\n2. Close the gate."))
        .containsExactly("list_item: Open the gate.", "list_item: Close the gate.");
  }

  @Test
  void aLoneNumberIsNoList() {
    assertThat(Shown.plain("1. FC Adler won the cup."))
        .containsExactly("paragraph: 1. FC Adler won the cup.");
    assertThat(Shown.plain("-5 degrees were measured."))
        .containsExactly("paragraph: -5 degrees were measured.");
  }

  @Test
  void addressesAreNoProse() {
    assertThat(Shown.plain("Read https://mill.example/a_(b), then come.\n\nwww.mill.example"))
        .containsExactly("paragraph: Read Dummy0), then come.");
  }

  @Test
  void emptyTextHasNoBlocks() {
    assertThat(Shown.plain("")).isEmpty();
    assertThat(Shown.plain(" \r\n\t\r\n\u00A0")).isEmpty();
  }
}
