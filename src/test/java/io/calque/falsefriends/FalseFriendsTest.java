package io.calque.falsefriends;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FalseFriendsTest {
  static final List<String> LANGUAGES = FalseFriends.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguageThatIsNamedHasSome(String language) {
    assertThat(FalseFriends.of(language).size()).isGreaterThanOrEqualTo(10);
  }

  @Test
  void bothWordsAreTold() {
    assertThat(FriendsFile.read("de"))
        .contains(
            new FalseFriend(
                "eventually",
                false,
                false,
                List.of("schließlich", "endlich"),
                "eventuell",
                List.of("possibly")));
  }

  @Test
  void aWordThatTheOtherCanMeanIsNone() {
    assertThat(FriendsFile.read("de"))
        .extracting(FalseFriend::word)
        .contains("sensible")
        .doesNotContain("sensitive");
  }

  @Test
  void alternativesAreWordsOfTheirOwn() {
    assertThat(FriendsFile.read("de"))
        .extracting(FalseFriend::word)
        .contains("actual", "actually")
        .noneMatch(word -> word.contains("|"));
  }
}
