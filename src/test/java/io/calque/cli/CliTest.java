package io.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command answers to what is asked of it. */
class CliTest {
  private static final String ONLY = "--only=doubled-punctuation";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void withoutArgumentsItHelps() {
    Run run = Run.of();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: calque").contains("check").contains("explain");
  }

  @Test
  void cleanTextIsStatus0() throws IOException {
    Run run = Run.of("check", ONLY, file("a.txt", "The dam was built in 1962.\n"));
    assertThat(run).isEqualTo(new Run(0, "No findings in 1 document (6 words).\n", ""));
  }

  @Test
  void findingsAreStatus1AndShowThePlace() throws IOException {
    String path = file("a.txt", "One line.\n\nThe dam,\tbuilt in 1962,, was opened.\n");
    Run run = Run.of("check", ONLY, path);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            %s:3:23: warning: “,,” is doubled punctuation; keep one. [doubled-punctuation]
              3 | The dam, built in 1962,, was opened.
                |                       ^^
            1 warning in 1 of 1 document (9 words).
            """
                .formatted(path));
  }

  @Test
  void jsonLinesAnswerInTheirOrderAndABadLineDoesNotStopThem() throws IOException {
    String path =
        file(
            "a.jsonl",
            """
            {"id": "first", "lang": "en", "text": "The dam,, he said.", "set": {"a": [1]}}
            {"id": "second", "text": 1}
            not json

            {"id": 5, "text": "Den Damm,, sagte er."}
            """);
    Run run = Run.of("check", ONLY, "--format=jsonl", path);
    assertThat(run.out())
        .isEqualTo(
            """
            {"id":"first","language":"en","words":4,"findings":[{"rule":"doubled-punctuation",\
            "severity":"warning","mqm":"fluency/punctuation",\
            "message":"“,,” is doubled punctuation; keep one.",\
            "start":7,"end":9,"line":1,"column":8,"endLine":1,"endColumn":10,"text":",,",\
            "related":[],"suggestions":[]}]}
            {"id":"5","language":"und","words":4,"findings":[{"rule":"doubled-punctuation",\
            "severity":"warning","mqm":"fluency/punctuation",\
            "message":"“,,” is doubled punctuation; keep one.",\
            "start":8,"end":10,"line":1,"column":9,"endLine":1,"endColumn":11,"text":",,",\
            "related":[],"suggestions":[]}]}
            """);
    assertThat(run.err())
        .contains(path + ":2: no text under “text”\n")
        .contains(path + ":3: not JSON: ")
        .contains("1 document is not in English");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void anUnknownRuleIsAnErrorThatNamesTheNearest() throws IOException {
    Run run = Run.of("check", "--skip", "doubled-punctuatoin", file("a.txt", ""));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("the nearest is “doubled-punctuation”");
  }
}
