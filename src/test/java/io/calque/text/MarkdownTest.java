package io.calque.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Test
  void blocksKnowWhatTheyAre() {
    assertThat(
            Shown.markdown(
                """
                # The mill

                It has closed.

                - one
                - two

                > It is over.

                | who   | when \\| where |
                | ----- | -------------- |
                | Jonas | *May*          |
                """))
        .containsExactly(
            "heading: The mill",
            "paragraph: It has closed.",
            "list_item: one",
            "list_item: two",
            "block_quote: It is over.",
            "table_cell: who",
            "table_cell: when | where",
            "table_cell: Jonas",
            "table_cell: May");
  }

  @Test
  void codeAndAddressesKeepTheirPlace() {
    assertThat(
            Shown.markdown(
                "Run `make -j` at <https://mill.example> or [here](http://mill.example \"t\"), not"
                    + " at www.mill.example/x, ![a dog](dog.png) says."))
        .containsExactly("paragraph: Run Dummy0 at Dummy1 or here, not at Dummy2, Dummy3 says.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nthe the\n```",
        "    the the\n",
        "<div>\nthe the\n</div>",
        "<!-- the\n\nthe -->",
        "[mill]: http://mill.example 'the the'",
        "{{< figure src=\"the\"\n  title=\"the\" >}}",
        "{% include the.html the %}",
        "---",
        "`the the`",
        "https://mill.example/the-the",
      })
  void whatIsForMachinesIsNoProse(String markdown) {
    assertThat(Shown.markdown(markdown)).isEmpty();
    assertThat(Shown.markdown("Before.\n\n" + markdown + "\n\nAfter."))
        .containsExactly("paragraph: Before.", "paragraph: After.");
  }

  @Test
  void markupLeavesNoGapInAWord() {
    assertThat(Shown.markdown("un**believ**able, _or_ is<!-- x --> it<b>s</b>?"))
        .containsExactly("paragraph: unbelievable, or is its?");
  }

  @Test
  void codeElementsAreOnePlaceholder() {
    assertThat(Shown.markdown("Press <kbd>Ctrl</kbd> and <code>the *the*</code> now."))
        .containsExactly("paragraph: Press Dummy0 and Dummy1 now.");
    assertThat(Shown.markdown("An open <code>the\n\nThe end.")).contains("paragraph: The end.");
  }

  @Test
  void linesOfAParagraphAreJoined() {
    assertThat(Shown.markdown("> one  \n> two \n> three<br>four\\\nfive"))
        .containsExactly("block_quote: one\ntwo three\nfour\nfive");
  }

  @Test
  void escapesAndEntitiesAreRead() {
    assertThat(Shown.markdown("a \\* b &amp;amp; c &#39;d&#x27; &nope; \\q AT&T &copy"))
        .containsExactly("paragraph: a * b &amp; c 'd' &nope; \\q AT&T &copy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: the the\nlang: en-GB\n---\n",
        "---\r\nlang: 'en'\r\ntitle: the the\r\n---\r\n",
        "+++\ntitle = \"the the\"\nlanguage = \"en\"\n+++\n",
      })
  void frontMatterIsNoProse(String frontMatter) {
    assertThat(Shown.markdown(frontMatter + "The end.")).containsExactly("paragraph: The end.");
    assertThat(FrontMatter.language(new Source("test", frontMatter))).hasValue("en");
  }

  @Test
  void aRuleOnThePageIsNoFrontMatter() {
    assertThat(Shown.markdown("---\n\nThe mill.\n\n---\n")).containsExactly("paragraph: The mill.");
    assertThat(FrontMatter.language(new Source("test", "lang: de"))).isEmpty();
  }

  @Test
  void templateTagsInASentence() {
    assertThat(Shown.markdown("See {{< ref \"mill.md\" >}} for more.[^1]\n\n[^1]: A note."))
        .containsExactly("paragraph: See Dummy0 for more.", "paragraph: A note.");
    assertThat(Shown.markdown("It is {{% em %}}very{{% /em %}} late."))
        .containsExactly("paragraph: It is very late.");
    assertThat(Shown.markdown("{{< note >}}\nIt is late.\n{{< /note >}}"))
        .containsExactly("paragraph: It is late.");
  }

  @Test
  void aPictureByItselfHasACaption() {
    assertThat(Shown.markdown("![The mill](m.png)\n*The mill in May*"))
        .containsExactly("caption: The mill", "caption: The mill in May");
    assertThat(Shown.markdown("[![The mill](m.png)](/mill)\nIt has closed."))
        .containsExactly("caption: The mill", "paragraph: It has closed.");
  }

  @Test
  void deepNestingIsReadAllTheSame() {
    for (String opening :
        List.of(">", "- ", "1. ", "*a ", "**a ", "_", "![", "[", "<", "`a ", "{{<")) {
      assertThat(Shown.markdown(opening.repeat(100_000) + "\n\nThe end.\n"))
          .last()
          .isEqualTo("paragraph: The end.");
    }
    assertThat(Shown.markdown("*a ".repeat(50_000) + "a* ".repeat(50_000) + "\n\nThe end."))
        .last()
        .isEqualTo("paragraph: The end.");
  }
}
