package io.calque.bitext;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.text.Block;
import io.calque.text.Format;
import io.calque.text.Source;
import io.calque.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Which paragraph answers which. */
class BitextTest {
  private static final String STORM = "The storm of 1987 took 214 roofs in Holmvik and Tarnfjord.";
  private static final String FERRY = "The ferry to Skerjavik sails again on 12 May, with 48 cars.";
  private static final String MAYOR = "Ida Brenk, the mayor, asked the council for 95,000 crowns.";
  private static final String STURM =
      "Der Sturm von 1987 nahm 214 Dächer in Holmvik und Tarnfjord.";
  private static final String SCHIFF = "Die Fähre nach Skerjavik fährt am 12. Mai mit 48 Autos.";
  private static final String RATHAUS = "Bürgermeisterin Ida Brenk bat den Rat um 95 000 Kronen.";

  private static List<Block> blocks(String text) {
    return Format.PLAIN_TEXT.blocks(new Source("a.txt", text));
  }

  private static Bitext align(List<String> translation, List<String> original) {
    Source source = new Source("b.txt", String.join("\n\n", original));
    return new WholeOriginal(source, Format.PLAIN_TEXT)
        .beside(blocks(String.join("\n\n", translation)));
  }

  private static List<String> said(Bitext bitext) {
    return bitext.pairs().stream()
        .map(
            pair -> pair.translation().stream().map(Block::text).toList() + " = " + pair.original())
        .toList();
  }

  @Test
  void asManyParagraphsGoOneByOne() {
    Bitext bitext = align(List.of("Eins.", "Zwei, drei.", STURM), List.of("One.", "Two.", STORM));
    assertThat(said(bitext)).hasSize(3);
    assertThat(bitext.pairs().get(2).text()).isEqualTo(STORM);
  }

  @Test
  void aParagraphThatIsMissingDoesNotPushTheOthers() {
    List<String> original = List.of(STORM, FERRY, MAYOR, later(STORM), later(FERRY), later(MAYOR));
    List<String> translation = List.of(STURM, RATHAUS, later(STURM), later(SCHIFF), later(RATHAUS));
    assertThat(said(align(translation, original)))
        .contains(
            List.of(RATHAUS) + " = " + List.of(MAYOR),
            List.of(later(STURM)) + " = " + List.of(later(STORM)),
            List.of(later(RATHAUS)) + " = " + List.of(later(MAYOR)))
        .isSubsetOf(
            List.of(STURM) + " = " + List.of(STORM),
            List.of(RATHAUS) + " = " + List.of(MAYOR),
            List.of(later(STURM)) + " = " + List.of(later(STORM)),
            List.of(later(SCHIFF)) + " = " + List.of(later(FERRY)),
            List.of(later(RATHAUS)) + " = " + List.of(later(MAYOR)));
  }

  /** The same paragraph about other numbers. */
  private static String later(String paragraph) {
    return paragraph.replace('1', '3').replace('9', '7').replace("Brenk", "Falkner");
  }

  @Test
  void twoParagraphsMayBeOne() {
    assertThat(said(align(List.of(STURM + " " + SCHIFF, RATHAUS), List.of(STORM, FERRY, MAYOR))))
        .containsExactly(
            List.of(STURM + " " + SCHIFF) + " = " + List.of(STORM, FERRY),
            List.of(RATHAUS) + " = " + List.of(MAYOR));
  }

  @Test
  void whatHasNothingInCommonIsNotPaired() {
    assertThat(align(List.of("Ja.", "Nein."), List.of(STORM.repeat(20))).pairs()).isEmpty();
    assertThat(align(List.of("Ja."), List.of("")).pairs()).isEmpty();
  }

  @Test
  void segmentsThatShareAParagraphAreOnePair() {
    String text = "Eins. Zwei.\n\nDrei.";
    Bitext bitext =
        new SegmentedOriginal(
                List.of(
                    new Segment(new Span(0, 5), "One."),
                    new Segment(new Span(6, 11), "Two."),
                    new Segment(new Span(13, 18), "Three.")))
            .beside(blocks(text));
    assertThat(said(bitext)).containsExactly("[Eins. Zwei.] = [One., Two.]", "[Drei.] = [Three.]");
    assertThat(bitext.at(new Span(6, 10)).orElseThrow().text()).isEqualTo("One.\nTwo.");
    assertThat(bitext.at(new Span(10, 14))).isEmpty();
  }

  @Test
  void anOriginalMayRepeatItself() {
    assertThat(repeats("They went down, went down to the quay.", "Sie gingen, gingen zum Kai."))
        .isTrue();
    assertThat(repeats("They went down, went down to the quay.", "他们走下去，走下去到码头。")).isTrue();
    assertThat(repeats("They went down, went down to the quay.", "Sie gingen an den Kai dort."))
        .isFalse();
    assertThat(repeats("They went down, went down to the quay.", "他们已经走下去到了码头。")).isFalse();
  }

  private static boolean repeats(String translation, String original) {
    Pair pair = new Pair(blocks(translation), List.of(original));
    return pair.saysTwice(new Span(5, 14), new Span(16, 25));
  }

  @Property(tries = 300)
  void pairsStandInOrderWhateverTheTexts(
      @ForAll @Chars({'a', 'B', '1', ' ', '\n', '.', '水'}) @StringLength(max = 300) String text,
      @ForAll @Chars({'a', 'B', '1', ' ', '\n', '.', '水'}) @StringLength(max = 300)
          String original) {
    Bitext bitext =
        new WholeOriginal(new Source("b", original), Format.PLAIN_TEXT).beside(blocks(text));
    int end = 0;
    for (Pair pair : bitext.pairs()) {
      assertThat(pair.span().start()).isGreaterThanOrEqualTo(end);
      end = pair.span().end();
      assertThat(bitext.at(pair.span())).contains(pair);
    }
  }
}
