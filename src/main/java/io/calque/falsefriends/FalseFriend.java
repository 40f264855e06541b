package io.calque.falsefriends;

import io.calque.analysis.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An English word, and the foreign one that looks like it and means something else.
 *
 * @param word in lower case
 * @param inflected whether its other forms count, too
 * @param noun whether it counts as a noun alone
 * @param translations what it is in the other language, at least one
 * @param lookalike the foreign word
 * @param meanings what that is in English, at least one, and none of them {@code word}
 */
record FalseFriend(
    String word,
    boolean inflected,
    boolean noun,
    List<String> translations,
    String lookalike,
    List<String> meanings) {
  private static final int MOST = 3;

  /** What a meaning says of itself: "trillion (US)". */
  private static final Pattern NOTE = Pattern.compile("\\([^)]*\\)");

  /** Copies the lists. */
  FalseFriend {
    translations = List.copyOf(translations);
    meanings = List.copyOf(meanings);
  }

  /** Whether a token is this word and can be no other. */
  boolean is(Token token) {
    boolean form =
        token.folded().equals(word)
            || (inflected
                && !token.lemmas().isEmpty()
                && token.lemmas().stream().allMatch(word::equalsIgnoreCase));
    return form && (!noun || token.onlyTag("NN"));
  }

  /** Words that the foreign one may have become, rightly: the last of each of its meanings. */
  Set<String> readings() {
    return meanings.stream()
        .map(meaning -> NOTE.matcher(meaning).replaceAll("").strip())
        .map(meaning -> meaning.substring(meaning.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
        .filter(reading -> !reading.equals(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What to tell the editor.
   *
   * @param text the word as it stands
   * @param language what to call the foreign language
   */
  String message(String text, String language) {
    return "“%s” is %s in %s; %s “%s”, which looks like it, is %s."
        .formatted(text, quoted(translations), language, language, lookalike, quoted(meanings));
  }

  private static String quoted(List<String> words) {
    List<String> few = words.stream().limit(MOST).map(word -> "“" + word + "”").toList();
    return few.size() == 1
        ? few.get(0)
        : String.join(", ", few.subList(0, few.size() - 1)) + " or " + few.get(few.size() - 1);
  }
}
