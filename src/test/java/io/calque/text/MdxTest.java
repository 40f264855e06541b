package io.calque.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose of Markdown with JavaScript in it. */
class MdxTest {

  private static List<String> prose(String text) {
    return Format.MDX.blocks(new Source("a.mdx", text)).stream().map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import Tabs from '@theme/Tabs';\nimport {\n  Tab,\n} from '@theme/Tab';\n\nThe mill is open.",
        "export const year = 1990;\n\nThe mill is open.",
        "<Tabs items={['the the', \"}>\"]}>\n\nThe mill is open.\n\n</Tabs>",
        "<Note>\nThe mill is open.\n</Note>",
        "{/* the the */}\n\nThe mill is open.",
        "The mill <Badge text={`the the`} /> is open.",
        "<>\nThe mill is open.\n</>"
      })
  void whatIsJavaScriptIsNoProse(String text) {
    assertThat(prose(text).stream().map(t -> t.replaceAll("\\s+", " ")))
        .containsExactly("The mill is open.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Built in {props.year}, it is open.       | Built in Dummy0, it is open.",
        "Write \\{year} and \\<Tab> for it.       | Write {year} and <Tab> for it.",
        "Write `{year` and `<Tab>` for it.        | Write Dummy0 and Dummy1 for it.",
        "A { that nothing closes.                 | A { that nothing closes.",
        "5 < 6 and 7 > 6.                         | 5 < 6 and 7 > 6.",
        "Important ports import coal.             | Important ports import coal."
      })
  void whatStandsInASentenceKeepsItsPlace(String text, String prose) {
    assertThat(prose(text)).containsExactly(prose);
  }

  @Test
  void aCommentForCalqueIsFoundButNotInCode() {
    String text = "{/* calque-disable doubled-word */}\n\n```\n{/* calque-enable */}\n```\n";
    assertThat(Format.MDX.comments(new Source("a.mdx", text)))
        .containsExactly(new Comment(new Span(0, 35), "calque-disable doubled-word"));
  }

  @Test
  void aCommentOfATemplateIsFoundInMarkdown() {
    String text = "The the {{/* calque-disable-line */}} end.\n\n`{{/* calque-enable */}}`\n";
    Source source = new Source("a.md", text);
    assertThat(Format.MARKDOWN.comments(source))
        .containsExactly(new Comment(new Span(8, 37), "calque-disable-line"));
    assertThat(Format.MARKDOWN.blocks(source).get(0).text()).doesNotContain("calque");
  }

  @Test
  void bracesThatNothingClosesDoNotTakeLong() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> prose("{ <Tab { ` ".repeat(40_000)));
  }
}
