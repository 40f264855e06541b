package io.calque.falsefriends;

import io.calque.analysis.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The false friends that English has in one language. */
public final class FalseFriends {
  /** ISO 639 codes of the languages of which there are any to speak of. */
  public static final List<String> LANGUAGES =
      List.of("de", "es", "fr", "gl", "it", "nl", "pl", "pt", "ru");

  private final String language;
  private final Map<String, FalseFriend> byWord = new LinkedHashMap<>();

  private FalseFriends(String language, List<FalseFriend> friends) {
    this.language = language;
    friends.forEach(friend -> byWord.putIfAbsent(friend.word(), friend));
  }

  /**
   * @param code one of {@link #LANGUAGES}
   */
  static FalseFriends of(String code) {
    return new FalseFriends(
        Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH), FriendsFile.read(code));
  }

  /** What to call the language. */
  String language() {
    return language;
  }

  int size() {
    return byWord.size();
  }

  /** The one that a token is. */
  Optional<FalseFriend> of(Token token) {
    return token.forms().stream()
        .flatMap(form -> Optional.ofNullable(byWord.get(form)).stream())
        .filter(friend -> friend.is(token))
        .findFirst();
  }
}
