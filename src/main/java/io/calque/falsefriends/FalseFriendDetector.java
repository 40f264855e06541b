package io.calque.falsefriends;

import io.calque.analysis.Passage;
import io.calque.analysis.Token;
import io.calque.bitext.Bitext;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English words that look like a word of the language that a document was translated from, and mean
 * something else. Where that language is not known it says, and loads, nothing. Options: {@code
 * omit}, words that are nearly always right, each list of them with the reason {@code why}.
 *
 * <p>Beside the source it looks only where that has the word that looks alike, and at every word.
 */
public final class FalseFriendDetector implements Detector {
  private final Set<String> omitted;
  private final Map<String, FalseFriends> byLanguage = new ConcurrentHashMap<>();

  public FalseFriendDetector(Card options) {
    this.omitted =
        options.cards("omit").stream()
            .flatMap(FalseFriendDetector::words)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> words(Card entry) {
    entry.string("why");
    return entry.strings("words").stream();
  }

  @Override
  public Stream<Match> detect(Document document) {
    return document
        .originalLanguage()
        .filter(FalseFriends.LANGUAGES::contains)
        .map(language -> byLanguage.computeIfAbsent(language, FalseFriends::of))
        .map(friends -> matches(document, friends))
        .orElse(Stream.empty());
  }

  private Stream<Match> matches(Document document, FalseFriends friends) {
    Optional<Bitext> bitext = document.bitext();
    return bitext.isPresent()
        ? proven(document, friends, new Evidence(bitext.get()))
        : suspected(document, friends);
  }

  private static Stream<Match> proven(Document document, FalseFriends friends, Evidence evidence) {
    return document.passages().stream()
        .flatMap(
            passage ->
                found(document, friends, passage)
                    .filter(hit -> evidence.isFor(hit.friend(), hit.token(), passage))
                    .map(hit -> hit.match(friends.language())));
  }

  /** Told once for each word, for nothing says that it is wrong. */
  private Stream<Match> suspected(Document document, FalseFriends friends) {
    Map<String, List<Hit>> byWord =
        document.passages().stream()
            .flatMap(passage -> found(document, friends, passage))
            .filter(hit -> !omitted.contains(hit.friend().word()))
            .collect(
                Collectors.groupingBy(
                    hit -> hit.friend().word(), LinkedHashMap::new, Collectors.toList()));
    return byWord.values().stream()
        .map(
            hits -> {
              Match first = hits.get(0).match(friends.language());
              return hits.size() == 1 ? first : first.standingFor(hits.size());
            });
  }

  private static Stream<Hit> found(Document document, FalseFriends friends, Passage passage) {
    return passage.tokens().stream()
        .flatMap(token -> friends.of(token).map(friend -> new Hit(friend, token)).stream())
        .filter(hit -> !document.names().isName(hit.token()));
  }

  private record Hit(FalseFriend friend, Token token) {
    Match match(String language) {
      return new Match(
          token.span(),
          friend.message(token.text(), language) + " Check that this is what the source says.");
    }
  }
}
