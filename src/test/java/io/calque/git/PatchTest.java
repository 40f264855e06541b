package io.calque.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines a patch adds. */
class PatchTest {

  private static Map<String, List<LineRange>> read(String patch) throws IOException {
    return Patch.read(new ByteArrayInputStream(patch.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void addedLinesAreNumberedAsInTheNewFile() throws IOException {
    String patch =
        """
        diff --git a/a.md b/a.md
        index 1..2 100644
        --- a/a.md
        +++ b/a.md
        @@ -1 +1,2 @@ heading
        -one
        +ONE
        +two
        @@ -4,2 +5,0 @@
        -gone
        -gone
        diff --git a/gone.md b/gone.md
        --- a/gone.md
        +++ /dev/null
        @@ -1 +0,0 @@
        -one
        """;
    assertThat(read(patch))
        .isEqualTo(Map.of("a.md", List.of(new LineRange(1, 2), new LineRange(6, 5))));
  }

  @Test
  void allOfAFileIsNewOfWhichGitTellsNoLines() throws IOException {
    String patch =
        """
        diff --git a/a.md b/a.md
        index 1..2 100644
        Binary files a/a and b.md and b/a and b.md differ
        diff --git a/b\"c.md b/b\"c.md
        Binary files /dev/null and "b/b\\"c.md" differ
        diff --git a/gone.md b/gone.md
        Binary files a/gone.md and /dev/null differ
        diff --git a/z.md b/z.md
        --- a/z.md
        +++ b/z.md
        @@ -1 +1 @@
        -one
        +two
        """;
    assertThat(read(patch))
        .isEqualTo(
            Map.of(
                "a and b.md",
                List.of(LineRange.ALL),
                "b\"c.md",
                List.of(LineRange.ALL),
                "z.md",
                List.of(new LineRange(1, 1))));
  }

  @Test
  void textThatLooksLikeAHeaderIsText() throws IOException {
    String patch =
        """
        +++ b/a.md
        @@ -1,2 +1,3 @@
        --- a/x.md
        \\ No newline at end of file
        -@@ -1 +1 @@
        +++ b/x.md
        +@@ -9 +9,9 @@\r+++ b/y.md
        +last
        \\ No newline at end of file
        """;
    assertThat(read(patch)).isEqualTo(Map.of("a.md", List.of(new LineRange(1, 3))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "b/plain.md               | plain.md",
        "\"b/caf\\303\\251.md\"   | café.md",
        "\"b/a\\\"q\\\\\\tb.md\"  | a\"q\\\tb.md",
        "b/-dash.md               | -dash.md"
      })
  void namesAreReadAsGitWritesThem(String written, String name) throws IOException {
    assertThat(read("+++ " + written + "\n@@ -0,0 +1 @@\n+x\n")).containsOnlyKeys(name);
  }

  @Test
  void theTabAfterANameWithSpacesIsNotPartOfIt() throws IOException {
    assertThat(read("+++ b/with space.md\t\n@@ -0,0 +1 @@\n+x\n"))
        .containsOnlyKeys("with space.md");
  }

  @ParameterizedTest
  @CsvSource({
    "5, 6, 0, true",
    "4, 4, 0, false",
    "4, 4, 1, true",
    "8, 9, 0, false",
    "8, 9, 1, true",
    "1, 5, 0, true"
  })
  void rangesAreNearByTheirLines(int first, int last, int context, boolean near) {
    Changes changes = new Changes(Map.of("a", List.of(new LineRange(5, 7))));
    assertThat(changes.touches("a", new LineRange(first, last), context)).isEqualTo(near);
  }

  @Test
  void whereLinesWereOnlyTakenAwayTheirNeighboursAreTheContext() {
    Changes changes = new Changes(Map.of("a", List.of(new LineRange(6, 5))));
    assertThat(changes.touches("a", new LineRange(5, 6), 0)).isFalse();
    assertThat(changes.touches("a", new LineRange(5, 5), 1)).isTrue();
    assertThat(changes.touches("a", new LineRange(6, 6), 1)).isTrue();
    assertThat(changes.touches("a", new LineRange(4, 4), 1)).isFalse();
  }
}
