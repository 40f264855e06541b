package io.calque.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

  @Test
  void everyLineEndingEndsOneLine() {
    Source source = new Source("test", "a\nb\r\nc\rd");

    assertThat(source.lines()).isEqualTo(4);
    assertThat(source.line(0)).isEqualTo(1);
    assertThat(source.line(2)).isEqualTo(2);
    assertThat(source.line(5)).isEqualTo(3);
    assertThat(source.line(7)).isEqualTo(4);
    assertThat(source.slice(source.lineSpan(2))).isEqualTo("b");
  }

  @Test
  void theEndOfTheTextHasALineAndAColumn() {
    Source source = new Source("test", "one\n");

    assertThat(source.line(4)).isEqualTo(2);
    assertThat(source.column(4)).isEqualTo(1);
    assertThat(new Source("test", "").line(0)).isEqualTo(1);
  }

  @Test
  void columnsCountCodeUnits() {
    assertThat(new Source("test", "x\n😀y").column(4)).isEqualTo(3);
  }
}
