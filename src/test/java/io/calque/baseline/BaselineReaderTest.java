package io.calque.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a baseline looks like in its file. */
class BaselineReaderTest {
  private static final String FILE =
      """
      {
        "version": 1,
        "findings": [
          {"place":"a b.md","rule":"doubled-word","text":"“the” \\"the\\"","hash":"00ff"},
          {"place":"ä.md","rule":"doubled-word","text":"of of","hash":"00fe","count":2}
        ]
      }
      """;

  private static final Baseline BASELINE =
      new Baseline(
          new TreeMap<>(
              Map.of(
                  new Entry("ä.md", new Fingerprint("doubled-word", "of of", "00fe")), 2,
                  new Entry("a b.md", new Fingerprint("doubled-word", "“the” \"the\"", "00ff")),
                      1)));

  private static Baseline read(String text) throws IOException {
    return BaselineReader.read("known.json", new StringReader(text));
  }

  private static String written(Baseline baseline) throws IOException {
    StringWriter out = new StringWriter();
    BaselineWriter.write(baseline, out);
    return out.toString();
  }

  @Test
  void itIsWrittenSortedAndOneEntryALine() throws IOException {
    assertThat(written(BASELINE)).isEqualTo(FILE);
    assertThat(written(Baseline.EMPTY)).isEqualTo("{\n  \"version\": 1,\n  \"findings\": []\n}\n");
  }

  @Test
  void itIsReadAsItWasWritten() throws IOException {
    assertThat(read(FILE)).isEqualTo(BASELINE);
    assertThat(read(written(Baseline.EMPTY))).isEqualTo(Baseline.EMPTY);
    assertThat(BASELINE.size()).isEqualTo(3);
  }

  @Test
  void whatAMergeLeavesIsRead() throws IOException {
    String twice =
        FILE.replace("\n  ]", ",\n    ENTRY,\n  ]").replace("ENTRY", FILE.lines().toList().get(4));
    assertThat(read(twice)).isEqualTo(BASELINE);
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    assertThat(read("\uFEFF" + FILE)).isEqualTo(BASELINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "[]                                       | 1: expected an object with “version”",
        "{\"version\": 2, \"findings\": []}       | 1: version 2 of the format, and this Calque"
            + " knows version 1",
        "{\"version\": \"1\"}                     | 1: expected a number as “version”",
        "{\"findings\": []}                       | 1: “version” is missing",
        "{\"version\": 1, \"finding\": []}        | 1: unknown key “finding”",
        "{\"version\": 1, \"findings\": {}}       | 1: expected a list as “findings”",
        "{\"version\": 1, \"findings\": [1]}      | 1: expected an object with “rule”",
        "{\"version\": 1, \"findings\": [{}]}     | 1: a finding without “rule”",
        "{\"version\": 1, \"findings\": [{\"line\": 1}]} | 1: unknown key “line”",
        "{\"version\": 1, \"findings\": [{\"rule\": 1}]} | 1: expected a text as “rule”",
        "{\"version\": 1, \"findings\": [{\"count\": 0}]} | 1: expected a “count” of 1 or more",
        "{\"version\": 1}{}                       | 1: something follows the end",
        "{\"version\": 1, \"findings\": [         | 1: not JSON: ",
        "{\"version\": 1, \"version\": 1}         | 1: not JSON: Duplicate field 'version'"
      })
  void whatIsNoBaselineIsNamedWithItsLine(String text, String problem) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadBaselineException.class)
        .hasMessageStartingWith("known.json:" + problem);
  }

  @Test
  void aConflictIsNamedWithItsLineAndHowToSolveIt() {
    assertThatThrownBy(
            () -> read(FILE.replace("    {\"place\":\"ä", "<<<<<<< HEAD\n{\"place\":\"ä")))
        .hasMessage(
            "known.json:5: a merge conflict was left here; take either side, and run"
                + " `calque baseline`");
  }
}
