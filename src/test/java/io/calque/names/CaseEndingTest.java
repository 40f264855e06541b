package io.calque.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseEndingTest {

  @ParameterizedTest
  @CsvSource({
    "Wrona, Wrony",
    "Novak, Novakem",
    "Babiš, Babiše",
    "Zelenský, Zelenského",
    "Smirnov, Smirnovu"
  })
  void findsOneNameInTwoCases(String one, String other) {
    assertThat(CaseEnding.differs(one, other)).isTrue();
    assertThat(CaseEnding.differs(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Wrona, Wrona", "Roth, Rother", "Hale, Hall", "Kral, Krall", "Li, Lu"})
  void leavesOtherNamesAlone(String one, String other) {
    assertThat(CaseEnding.differs(one, other)).isFalse();
  }
}
