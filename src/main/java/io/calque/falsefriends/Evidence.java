package io.calque.falsefriends;

import io.calque.analysis.Passage;
import io.calque.analysis.Token;
import io.calque.bitext.Bitext;
import io.calque.bitext.Pair;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the original says where a false friend stands. For one document and thread. */
final class Evidence {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Endings that are worth taking off have at most so many letters. */
  private static final int ENDING = 2;

  /** A shorter word is looked for as it is, for without its ending it would be many others. */
  private static final int LONG = 5;

  private final Bitext bitext;
  private final IdentityHashMap<Pair, NavigableSet<String>> words = new IdentityHashMap<>();

  Evidence(Bitext bitext) {
    this.bitext = bitext;
  }

  /**
   * Whether the original has the word that looks alike and none that the English one is right for,
   * and the translation nothing that it means.
   */
  boolean isFor(FalseFriend friend, Token token, Passage passage) {
    Optional<Pair> pair = bitext.at(token.span());
    if (pair.isEmpty()) {
      return false;
    }
    NavigableSet<String> original = words.computeIfAbsent(pair.get(), Evidence::words);
    return has(original, friend.lookalike())
        && friend.translations().stream().noneMatch(translation -> has(original, translation))
        && !says(passage, friend.readings());
  }

  /** A word with a capital is a German noun, which "lokal" for "Lokal" is not. */
  private static boolean has(NavigableSet<String> words, String word) {
    String capitalized = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return hasForm(words, word) || hasForm(words, capitalized);
  }

  private static boolean hasForm(NavigableSet<String> words, String word) {
    String stem = word.length() > LONG ? word.substring(0, word.length() - ENDING) : word;
    return words.tailSet(stem).stream()
        .takeWhile(other -> other.startsWith(stem))
        .anyMatch(other -> other.length() <= word.length() + ENDING);
  }

  private static boolean says(Passage passage, Set<String> readings) {
    return passage.tokens().stream()
        .anyMatch(token -> token.forms().stream().anyMatch(readings::contains));
  }

  private static NavigableSet<String> words(Pair pair) {
    return WORD.matcher(pair.text())
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
