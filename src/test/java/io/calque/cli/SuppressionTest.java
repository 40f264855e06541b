package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comments in a text keep from being reported. */
class SuppressionTest {
  private static final Pattern PLACE = Pattern.compile("\\.(?:mdx?|txt):(\\d+):\\d+: (\\w+)");

  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void openFolder() {
    folder = new Folder(temporary);
  }

  private Run check(String name, String text) throws IOException {
    return Run.calque(
        "check",
        "--rules=src/test/resources/cards",
        "--only=marked-place,unused-suppression",
        folder.file(name, text));
  }

  /** The line and severity of each finding. */
  private List<String> found(String name, String text) throws IOException {
    return PLACE
        .matcher(check(name, text).out())
        .results()
        .map(m -> m.group(1) + " " + m.group(2))
        .toList();
  }

  @Test
  void fromHereToThere() throws IOException {
    String text =
        "One++.\n\n<!-- calque-disable -->\n\nTwo++.\n\n<!-- calque-enable -->\n\nThree++.";
    assertThat(found("a.md", text)).containsExactly("1 warning", "9 warning");
    assertThat(check("a.md", text).out()).contains("1 more is suppressed");
  }

  @Test
  void oneLineAndTheNext() throws IOException {
    assertThat(
            found(
                "a.md",
                """
                One++. <!-- calque-disable-line marked-place -- so it is called -->

                <!-- calque-disable-next-line residue -->
                <!-- calque-disable-next-line marked-place -->

                Two++.

                Three++.
                """))
        .containsExactly("8 warning");
  }

  @Test
  void byTheWords() throws IOException {
    assertThat(
            found(
                "a.md",
                """
                <!-- calque-disable marked-place "two++ times" “four++” -->

                One++. Two++ times. It was two++
                times. And four++. And fourfour++.
                """))
        .containsExactly("3 warning", "3 warning", "4 warning");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calque-disable: marked-place",
        "calque-disable: [doubled-word, marked-place]",
        "calque-disable: 'marked-place \"two++\" -- why'",
        "calque-disable:\\n  - doubled-word\\n  - marked-place",
      })
  void inFrontMatter(String key) throws IOException {
    String text = "---\ntitle: x\n" + key.replace("\\n", "\n") + "\n---\n\nIt is two++.\n";
    assertThat(found("a.md", text)).isEmpty();
  }

  @Test
  void plainTextHasLinesOfItsOwn() throws IOException {
    String text =
        "One++.\n# calque-disable-next-line marked-place\nTwo++.\n"
            + "<!-- calque-disable -->\nThree++.\n# calque-enable\nFour++. # calque-disable-line";
    assertThat(found("a.txt", text)).containsExactly("1 warning");
  }

  @Test
  void aCommentAboutItsLineThatStandsAloneSaysWhatIsMeant() throws IOException {
    for (String name : new String[] {"a.txt", "a.md"}) {
      String comment =
          name.equals("a.txt") ? "# calque-disable-line" : "<!-- calque-disable-line -->";
      assertThat(check(name, comment + "\n\nTwo++.\n").out())
          .contains(":1:1: note: This line holds nothing else; write calque-disable-next-line");
    }
  }

  @Test
  void mdxAndHugoHaveCommentsOfTheirOwn() throws IOException {
    assertThat(found("a.mdx", "{/* calque-disable-next-line */}\n\nOne++.\n\nTwo++.\n"))
        .containsExactly("5 warning");
    assertThat(found("a.md", "One++ {{/* calque-disable-line */}} is.\n\nTwo++.\n"))
        .containsExactly("3 warning");
  }

  @Test
  void codeIsNoComment() throws IOException {
    assertThat(
            found("a.md", "Write `<!-- calque-disable -->` and++.\n\n    <!-- calque-disable -->"))
        .containsExactly("1 warning");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "disable marked-palce      | There is no rule “marked-palce”; the nearest is “marked-place”.",
        "disable-nextline          | There is no comment “calque-disable-nextline”; the nearest is “calque-disable-next-line”.",
        "disable marked-place \"x\"| “marked-place” finds nothing here that this comment hides; take it out.",
        "disable-next-line marked-place, doubled-word | “marked-place” finds nothing here that"
      })
  void whatHidesNothingIsANote(String comment, String message) throws IOException {
    Run run = check("a.md", "It is two++.\n\n<!-- calque-" + comment + " -->\n\nIt is good.");
    assertThat(run.out())
        .contains("a.md:3:1: note: " + message, "1 warning, 1 note", "[unused-suppression]");
  }

  @Test
  void whoDidNotLookCannotBeUnused() throws IOException {
    String text = "<!-- calque-disable doubled-word -->\n\n<!-- calque-disable -->\n\nIt is good.";
    assertThat(check("a.md", text).out()).startsWith("No findings");
  }

  @Test
  void aCommentThatIsNotClosedHidesNothing() throws IOException {
    assertThat(found("a.md", "<!-- calque-disable\n\nIt is two++.\n")).isEmpty();
    assertThat(found("a.md", "It++ is <!-- calque-disable two++.\n"))
        .containsExactly("1 warning", "1 warning");
  }

  @Test
  void manyCommentsTakeNoLongerThanTheyMust() throws IOException {
    String text = "<!-- calque-disable marked-place -->\n\nIt is two++.\n\n".repeat(300);
    assertThat(found("a.md", text)).isEmpty();
  }
}
