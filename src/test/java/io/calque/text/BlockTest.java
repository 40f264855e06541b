package io.calque.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
  private final Source source = new Source("test", "*un*happy &amp; `x`");
  private final Block block =
      new Block(
          BlockKind.PARAGRAPH,
          List.of(
              new Run("un", new Span(1, 3), Run.Kind.VERBATIM),
              new Run("happy ", new Span(4, 10), Run.Kind.VERBATIM),
              new Run("&", new Span(10, 15), Run.Kind.ESCAPE),
              new Run(" ", new Span(15, 16), Run.Kind.VERBATIM),
              new Run("Dummy0", new Span(16, 19), Run.Kind.PLACEHOLDER)));

  @Test
  void aWordMayStraddleMarkup() {
    assertThat(source.slice(block.span(0, 7))).isEqualTo("un*happy");
    assertThat(source.slice(block.span(1, 3))).isEqualTo("n*h");
  }

  @Test
  void anEscapeIsCoveredWhole() {
    assertThat(source.slice(block.span(8, 9))).isEqualTo("&amp;");
    assertThat(source.slice(block.span(12, 13))).isEqualTo("`x`");
    assertThat(source.slice(block.span())).isEqualTo("un*happy &amp; `x`");
  }

  @Test
  void placeholdersAreToldFromProse() {
    assertThat(block.isPlaceholder(0, 10)).isFalse();
    assertThat(block.isPlaceholder(9, 11)).isTrue();
    assertThat(block.isPlaceholder(15, 16)).isTrue();
  }

  @Test
  void nothingIsNowhere() {
    assertThatThrownBy(() -> block.span(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> block.span(0, 99)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> new Run("ab", new Span(0, 1), Run.Kind.VERBATIM))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Block(BlockKind.HEADING, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
