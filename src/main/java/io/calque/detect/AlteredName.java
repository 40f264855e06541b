package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.bitext.Bitext;
import io.calque.bitext.Pair;
import io.calque.document.Document;
import io.calque.names.Slips;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that the original has in Latin letters, and the translation with a slip: "Solhiem" for
 * "Solheim". A word that English knows, or that the original has somewhere, is right.
 */
final class AlteredName implements Detector {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M}]{3,}");
  private static final int MANY = 200;
  private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{M}]+");

  private final Slips slips = new Slips("en");

  @Override
  public Stream<Match> detect(Document document) {
    if (document.bitext().isEmpty()) {
      return Stream.empty();
    }
    Bitext bitext = document.bitext().get();
    Set<String> original = words(String.join("\n", bitext.original()));
    PerPair<List<String>> missing = new PerPair<>(this::missing);
    return document.sentences().stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> isUnknown(word) && document.names().isName(word))
        .filter(word -> !original.contains(slips.folded(word.text())))
        .flatMap(
            word ->
                bitext.at(word.span()).stream()
                    .flatMap(pair -> missing.of(pair).stream())
                    .filter(name -> slips.isSlip(word.text(), name))
                    .limit(1)
                    .map(name -> match(word, name)));
  }

  private static boolean isUnknown(Token word) {
    return word.tags().isEmpty() && NAME.matcher(word.text()).matches();
  }

  /** Names of the original that the translation does not have; none if there are many. */
  private List<String> missing(Pair pair) {
    Set<String> translation =
        pair.translation().stream()
            .flatMap(block -> words(block.text()).stream())
            .collect(Collectors.toSet());
    List<String> missing =
        NAME.matcher(pair.text())
            .results()
            .map(MatchResult::group)
            .distinct()
            .filter(name -> !translation.contains(slips.folded(name)))
            .limit(MANY)
            .toList();
    return missing.size() == MANY ? List.of() : missing;
  }

  private static Match match(Token word, String right) {
    return new Match(
            word.span(),
            "“%s”: the source has “%s” here; take its spelling.".formatted(word.text(), right))
        .suggesting(right);
  }

  private Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> slips.folded(found.group()))
        .collect(Collectors.toSet());
  }
}
