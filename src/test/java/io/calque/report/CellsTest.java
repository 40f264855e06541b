package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many cells of a terminal text takes. */
class CellsTest {

  @ParameterizedTest
  @CsvSource({
    "port,                    4",
    "東京,                    4",
    "ｶﾅ,                      2",
    "ｶﾞ,                      2",
    "e\u0301,                 1",
    "서울,                    4",
    "\u1112\u1161\u11AB,      2",
    "🚢,                      2",
    "☔✅⭐,                  6",
    "\uD83E\uDEE0,            2",
    "🇩🇪,                      2",
    "→—…·×,                   5",
    "a\u200Bb\u2060c,         3"
  })
  void everyCharacterHasItsCells(String text, int cells) {
    assertThat(Cells.width(text)).isEqualTo(cells);
  }
}
