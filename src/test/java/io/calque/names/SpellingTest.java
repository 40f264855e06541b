package io.calque.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final Sounds SOUNDS = Sounds.ofLanguage("en");

  @ParameterizedTest
  @CsvSource({
    "Zelensky, Zelenskyy",
    "Tesfay, Tesfai",
    "Nwosu, Nuosu",
    "Mathiesen, Matthiesen",
    "Raghunathan, Ragunatan",
    "Mkhize, Mkize",
    "Wojciechowska, Voitsekhovskaya",
    "Hughes, Hewes",
    "Mammadova, Mamedova",
    "Milley, Milli",
    "Drahoš, Drahos",
    "Cowan, Cohen",
    "el-Sayed, el-Said"
  })
  void oneNameInTwoSpellings(String one, String other) {
    assertThat(distance(one, other)).isLessThan(0.8).isEqualTo(distance(other, one));
  }

  @ParameterizedTest
  @CsvSource({
    "Mendizabal, Mendieta",
    "Mikkelsen, Mathiesen",
    "Yamada, Yamaguchi",
    "Iran, Iraq",
    "Austria, Australia",
    "Slovakia, Slovenia",
    "Marek, Marta"
  })
  void twoNames(String one, String other) {
    assertThat(distance(one, other)).isGreaterThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"Snyder, Synder", "Encinitas, Ecinitas", "Kittinger, Kitttinger"})
  void slipsOfAFinger(String one, String other) {
    assertThat(spelling(one).isSlipOf(spelling(other))).isTrue();
  }

  @Test
  void noSlips() {
    assertThat(spelling("Snyder").isSlipOf(spelling("Snyder"))).isFalse();
    assertThat(spelling("Snyder").isSlipOf(spelling("Schneider"))).isFalse();
  }

  private static double distance(String one, String other) {
    return spelling(one).distance(spelling(other));
  }

  private static Spelling spelling(String word) {
    return new Spelling(word, SOUNDS);
  }
}
