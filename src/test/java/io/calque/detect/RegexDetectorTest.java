package io.calque.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calque.Read;
import io.calque.rule.Match;
import io.calque.rule.Rulebook;
import io.calque.yaml.BadYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegexDetectorTest {
  private static final String CARD =
      """
      id: sample
      group: residue
      severity: note
      mqm: style/awkward
      summary: A card for tests.
      why: To see the options at work.
      flags: ['[[x]]']
      accepts: [y]
      detect:
        regex: { message: 'Not $0.',
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aSentenceEndsWhereABlockDoesNot() throws IOException {
    assertThat(messages("pattern: '\\d\\. \\p{L}'", "We counted 5. Then 6.")).isEmpty();
    assertThat(messages("pattern: '\\d\\. \\p{L}', scope: block", "We counted 5. Then 6."))
        .containsExactly("Not 5. T.");
  }

  @Test
  void groupsFillSuggestions() throws IOException {
    assertThat(matches("pattern: '(\\w+) (,)|(;) ;', suggestion: '$1$2$3'", "cats , dogs"))
        .singleElement()
        .satisfies(m -> assertThat(m.suggestions()).containsExactly("cats,"));
  }

  @Test
  void anExcuseHoldsForItsSentence() throws IOException {
    assertThat(messages("pattern: cat, unless: dog", "A cat met a dog. A cat left."))
        .containsExactly("Not cat.");
  }

  @Test
  void whatIsBesideHoldsForTheDocument() throws IOException {
    assertThat(messages("pattern: cat, beside: dog", "A cat left.\n\nA bird left.")).isEmpty();
    assertThat(messages("pattern: cat, beside: dog", "A cat left.\n\nA dog left.")).hasSize(1);
  }

  @Test
  void whatIsSoThroughoutIsToldOnce() throws IOException {
    assertThat(messages("pattern: cat, many: 2", "cat cat")).hasSize(2);
    assertThat(messages("pattern: cat, many: 2", "cat cat\n\ncat"))
        .containsExactly("Not cat. It is so in 3 places of this document.");
    assertThat(messages("pattern: cat, usual: dog", "cat dog cat dog")).hasSize(2);
    assertThat(messages("pattern: cat, usual: dog", "cat dog cat"))
        .containsExactly("Not cat. It is so in 2 places of this document.");
    assertThat(messages("pattern: cat, usual: dog", "cat")).containsExactly("Not cat.");
  }

  @Test
  void aBadPatternIsNamed() {
    assertThatThrownBy(() -> messages("pattern: '(a'", "a"))
        .isInstanceOf(BadYamlException.class)
        .hasMessageContaining("sample.yaml:11: not a regular expression: Unclosed group");
    assertThatThrownBy(() -> messages("pattern: a, unless: '[a'", "a"))
        .isInstanceOf(BadYamlException.class)
        .hasMessageContaining("not a regular expression");
    assertThatThrownBy(() -> messages("pattern: (a), suggestion: $2", "a"))
        .isInstanceOf(BadYamlException.class)
        .hasMessageContaining("no group for “$2”");
    assertThatThrownBy(() -> messages("pattern: a, scope: page", "a"))
        .isInstanceOf(BadYamlException.class)
        .hasMessageContaining("[sentence, block]");
  }

  private List<String> messages(String options, String text) throws IOException {
    return matches(options, text).stream().map(Match::message).toList();
  }

  private List<Match> matches(String options, String text) throws IOException {
    Files.writeString(folder.resolve("sample.yaml"), CARD + options + "}\n");
    return Rulebook.read(folder, "sample", Detectors.BY_NAME).rules().stream()
        .flatMap(r -> r.detector().detect(Read.plain(text)))
        .toList();
  }
}
