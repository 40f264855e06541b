package io.calque.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignRunTest {

  @Test
  void wordsInARowAreOneRun() {
    assertThat(shown("He said добрый день, друзья and left."))
        .containsExactly("добрый день, друзья");
    assertThat(shown("He said नमस्ते and left.")).containsExactly("नमस्ते");
  }

  @Test
  void bracketsAndOtherScriptsEndARun() {
    assertThat(shown("東京タワー (Токио) Αθήνα שלום"))
        .containsExactly("東京タワー", "Токио", "Αθήνα", "שלום");
  }

  @Test
  void signsOfScienceAreTold() {
    assertThat(ForeignRun.in("ΔT of the α-rays")).allMatch(ForeignRun::isSign);
    assertThat(ForeignRun.in("京")).noneMatch(ForeignRun::isSign);
    assertThat(ForeignRun.in("самосы")).noneMatch(ForeignRun::isSign);
  }

  @Test
  void scriptsHaveTheNamesThatReadersUse() {
    assertThat(ForeignRun.in("北京 и ওঙ্কার").stream().map(ForeignRun::scriptName))
        .containsExactly("Chinese", "Cyrillic", "Bengali");
  }

  @Test
  void lettersBeyondTheFirstPlaneAreWhole() {
    assertThat(shown("a \uD840\uDC0B b")).containsExactly("\uD840\uDC0B");
  }

  private static List<String> shown(String text) {
    return ForeignRun.in(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
  }
}
