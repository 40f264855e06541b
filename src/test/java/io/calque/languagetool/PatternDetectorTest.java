package io.calque.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calque.Read;
import io.calque.document.Document;
import io.calque.rule.Match;
import io.calque.rule.Rule;
import io.calque.rule.Rulebook;
import io.calque.yaml.BadYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternDetectorTest {
  private static final String CARD =
      """
      id: sample
      group: calques
      severity: note
      mqm: style/awkward
      summary: A card for tests.
      why: To see patterns at work.
      flags: ['[[x]]']
      accepts: [y]
      detect:
        pattern:
      """;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [supreme, aide]                                   ; The [[Supreme aide]] left, and the aides too.
          [{lemma: make|do, mark: true}, {tag: DT, optional: true}, bet] ; She [[made]] a bet and [[did]] bet.
          [{regex: '\\d+'}, percent]                        ; About [[30 percent]] of thirty percent.
          [{text: 'U.S.'}, {lemma: troop}]                  ; The [[U.S. troops]] came.
          [{tag: CD}, {text: troops}]                       ; About [[3,000 troops]] came.
          [of, {text: to, space-before: true}]              ; The end [[of to]] day.
          [{text: will, skip: 2}, {tag: VBD}]               ; He [[will then suddenly went]] home, he will in the end have left.
          [{text: will, skip: 3, skip-not: that}, {tag: VBD}] ; He [[will then suddenly went]] home, he will that we left.
          [{regex: '\\p{L}{4,}', skip: 1}, {same-word: 1}]  ; The [[city big city]].
          [{tag: 'NN.*|VB.*', skip: 1}, {same-lemma: 1}]    ; It was [[garden of gardens]].
          [very, {text: very, max: 3}]                      ; It is [[very very very]] cold.
          [{text: the, first: true}, {}]                    ; [[The cat]] saw the dog.
          [{}, {text: '.', last: true}]                     ; We saw 3.5 of the [[dogs.]]
          [{text: he, case-sensitive: true}]                ; He said [[he]] left.
          [{tag: 'NN.*', not: [dog, {lemma: cat}]}]         ; The [[horse]] met the dog and cats.
          [{only-tag: 'VB.*', last: false}]                 ; They [[destroyed]] it.
          [{chunk: B-VP}]                                   ; The dog [[slept]].
          [{name: false, regex: '\\p{Lu}.*'}, came]         ; Donald Trump came. [[Nothing came]].
          [don, 't']                                        ; We don't.
          ["don't"]                                         ; We don't.
          [do, "n't"]                                       ; We [[don't]] and [[don’t]].
          """)
  void marks(String tokens, String marked) throws IOException {
    Rule rule = rule("message: It is “$0”.\npatterns:\n  - " + tokens);
    assertThat(marked(rule, marked.replaceAll("\\[\\[|]]", ""))).isEqualTo(marked);
  }

  @Test
  void fillsMessageAndSuggestions() throws IOException {
    Rule rule =
        rule(
            """
            message: Not “$0” ($3), but “$suggestion”.
            patterns:
              - tokens: [{lemma: make}, {text: a, optional: true}, declaration]
                suggestions: [issue $2 $3, declare]
              - tokens: [ore, body]
                message: Never “$1 $2”.
            """);
    assertThat(matches(rule, "Make declaration now. They made a declaration of the ore body."))
        .extracting(Match::message, Match::suggestions)
        .containsExactly(
            tuple(
                "Not “Make declaration” (declaration), but “Issue declaration”.",
                "Issue declaration",
                "Declare"),
            tuple(
                "Not “made a declaration” (declaration), but “issue a declaration”.",
                "issue a declaration",
                "declare"),
            tuple("Never “ore body”."));
  }

  private static Tuple tuple(String message, String... suggestions) {
    return Tuple.tuple(message, List.of(suggestions));
  }

  @Test
  void keepsTheFirstAndLongestAndMindsUnless() throws IOException {
    Rule rule =
        rule(
            """
            message: “$0”
            patterns: [[supreme, court], [supreme, court, aide], [court, aide], [aide]]
            unless: [[an, aide]]
            """);
    assertThat(marked(rule, "A supreme court aide, an aide, an old aide."))
        .isEqualTo("A [[supreme court aide]], an aide, an old [[aide]].");
  }

  @Test
  void doesNotLookAtTextWithoutAnalysis() throws IOException {
    Rule rule = rule("message: “$0”\npatterns: [[the]]");
    assertThat(rule.detector().detect(Read.plain("")).toList()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          patterns: [[a]]                                   ; sample.yaml:11: “message” is missing
          {message: x, patterns: []}                        ; sample.yaml:11: “patterns” needs at least one list of tokens
          {message: x, patterns: [[{regex: '('}]]}          ; sample.yaml:11: not a regular expression: Unclosed group
          {message: x, patterns: [[{tag: '*'}]]}            ; sample.yaml:11: not a regular expression: Dangling meta character '*'
          {message: x, patterns: [[{text: a, lemma: b}]]}   ; sample.yaml:11: one of “text”, “regex” and “lemma”, not more
          {message: x, patterns: [[{txt: a}]]}              ; sample.yaml:11: no key “txt”; there are
          {message: x, patterns: [[a, {same-word: 2}]]}     ; sample.yaml:11: “same-word” is the number of an earlier token that is not optional
          {message: x, patterns: [[{optional: true}]]}      ; sample.yaml:11: a pattern needs at least one token that is not optional
          {message: x, patterns: [[a, {text: b, max: 99}]]} ; sample.yaml:11: “max” is a number from 1 to 20
          {message: x $2, patterns: [[a]]}                  ; sample.yaml:11: “$2” stands for nothing in “x $2”
          {message: x $suggestion, patterns: [[a]]}         ; sample.yaml:11: “$suggestion” stands for nothing in “x $suggestion”
          """)
  void refusesBadPatterns(String options, String problem) {
    assertThatThrownBy(() -> rule(options))
        .isInstanceOf(BadYamlException.class)
        .hasMessageContaining(problem);
  }

  private Rule rule(String options) throws IOException {
    Files.writeString(folder.resolve("sample.yaml"), CARD + options.strip().indent(4));
    return Rulebook.read(folder, "rules", Map.of("pattern", PatternDetector::new)).rules().get(0);
  }

  private static List<Match> matches(Rule rule, String text) {
    return rule.detector().detect(Read.plain(text)).toList();
  }

  private static String marked(Rule rule, String text) {
    Document document = Read.plain(text);
    StringBuilder marked = new StringBuilder(text);
    rule.detector()
        .detect(document)
        .map(Match::span)
        .sorted(Comparator.reverseOrder())
        .forEach(span -> marked.insert(span.end(), "]]").insert(span.start(), "[["));
    return marked.toString();
  }
}
