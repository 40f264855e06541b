package io.calque.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.rule.Finding;
import io.calque.rule.Match;
import io.calque.text.Source;
import io.calque.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding is recognised by, and what it is not. */
class FingerprintTest {
  private static final String PLAIN = "One.\n\nThe old quay is a [bad sign] of the city.\n\nTwo.\n";

  /** The fingerprint of what stands in brackets. */
  private static Fingerprint of(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Source source = new Source("a.md", marked.replace("[", "").replace("]", ""));
    Finding any = Findings.review("b.md", "bad").findings().get(0);
    return Fingerprint.of(
        new Finding(source, any.rule(), new Match(new Span(start, end), "Message.")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old quay is a [bad sign] of the city.",
        "Another.\r\n\r\nThe old quay is a\r\n[bad\r\nsign] of the city.\r\n\r\nThree.",
        "> The old quay is a [bad\n> sign] of the\n> city.",
        "- first\n- The old quay is a [bad  sign] of the city.\n- last",
        "1. first\n2. The old quay is a [bad sign] of the city.\n3. last",
        "# Title\nThe *old* quay is a [bad sign] of the **city**.\n# Next",
        "The old quay is a [bad\u00A0sign] of the city."
      })
  void itStaysWhereTextMovesOrIsWrappedAnew(String marked) {
    assertThat(of(marked)).isEqualTo(of(PLAIN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old quay is a [bad omen] of the city.",
        "The old quay is the [bad sign] of the city.",
        "The old quay is a [bad sign] of a town."
      })
  void otherWordsInItOrNextToItAreAnother(String marked) {
    assertThat(of(marked)).isNotEqualTo(of(PLAIN));
  }

  @Test
  void quotationMarksMayBeOfAnyShape() {
    assertThat(of("[“bad’s” sign]")).isEqualTo(of("[\"bad's\" sign]"));
    assertThat(of("[bad sign]")).isNotEqualTo(of("[bad sign\"]"));
  }

  @Test
  void longWordsAreCutAndStillTold() {
    String words = "\uD83D\uDEA2".repeat(50);
    Fingerprint one = of("[" + words + "a]");
    Fingerprint other = of("[" + words + "b]");
    assertThat(one.text()).isEqualTo("\uD83D\uDEA2".repeat(40) + "…").isEqualTo(other.text());
    assertThat(one.hash()).isNotEqualTo(other.hash());
  }

  @Test
  void accentsMayBeComposedOrNot() {
    assertThat(of("caf\u00E9 [e\u0301] the\u0301")).isEqualTo(of("cafe\u0301 [\u00E9] th\u00E9"));
  }
}
