package io.calque.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MappingTest {
  @Test
  void aFileOfCommentsIsNoMapping() {
    assertThat(Yaml.read("a.yaml", "# nothing yet\n")).isEmpty();
  }

  @Test
  void whatIsWrongIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("a: 1\na: 2")).hasMessage("a.yaml:2: “a” is given twice");
    assertThatThrownBy(() -> read("a: 1\nb: [")).hasMessageStartingWith("a.yaml:2: not YAML: ");
    assertThatThrownBy(() -> read("- a")).hasMessage("a.yaml:1: expected “key: value” lines");
    assertThatThrownBy(() -> read("\nb: x").integer("b"))
        .hasMessage("a.yaml:2: “b” is a whole number, not “x”");
  }

  @Test
  void aKeyThatNobodyAskedForIsNamedWithTheNearest() {
    Mapping mapping = read("wrods: []\n");
    mapping.has("words");
    mapping.has("names");
    assertThatThrownBy(mapping::refuseUnknownKeys)
        .hasMessage("a.yaml:1: no key “wrods”; the nearest is “words”");
    Mapping far = read("colour: blue\n");
    far.has("names");
    far.has("words");
    assertThatThrownBy(far::refuseUnknownKeys)
        .hasMessage("a.yaml:1: no key “colour”; there are [names, words]");
  }

  @Test
  void aShorthandStandsWhereItsValueDoes() {
    Mapping mapping = read("a:\n  b: off\n").mapping("a").mapping("b", "severity");
    assertThat(mapping.string("severity")).isEqualTo("off");
    assertThat(mapping.place("severity")).hasToString("a.yaml:2");
  }

  @Test
  void whatIsOverlaidKeepsItsPlace() {
    Mapping upper = Yaml.read("b.yaml", "\n\nx: 3").orElseThrow();
    Mapping both = read("x: 1\ny: 2").overlaidBy(upper);
    assertThat(both.integer("x")).isEqualTo(3);
    assertThat(both.integer("y")).isEqualTo(2);
    assertThat(both.place("x")).hasToString("b.yaml:3");
    assertThat(both.place("y")).hasToString("a.yaml:2");
    assertThat(both.without("x").keys()).containsExactly("y");
  }

  private static Mapping read(String yaml) {
    return Yaml.read("a.yaml", yaml).orElseThrow();
  }
}
