package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.names.Mention;
import io.calque.names.NameKind;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name, or a part of one, that stands twice where it is meant once: "Donald Trump President
 * Donald Trump", "Amini Mahsa Amini". Options: {@code except}, word lists of names that may.
 */
final class DoubledName implements Detector {
  private final List<WordList> mayStandTwice;

  DoubledName(Card options) {
    this.mayStandTwice = options.strings("except").stream().map(n -> WordList.of("en", n)).toList();
  }

  @Override
  public Stream<Match> detect(Document document) {
    List<Mention> mentions = document.names().mentions();
    Map<String, Long> times =
        mentions.stream()
            .collect(Collectors.groupingBy(DoubledName::folded, Collectors.counting()));
    Stream<Match> parts =
        mentions.stream()
            .filter(m -> times.getOrDefault(folded(m), 0L) == 1)
            .flatMap(m -> withinName(m, times));
    Stream<Match> whole =
        IntStream.range(1, mentions.size())
            .boxed()
            .flatMap(i -> new NamePair(mentions.get(i - 1), mentions.get(i)).matches());
    return Stream.concat(parts, whole);
  }

  /** A part that stands twice in one name. */
  private Stream<Match> withinName(Mention mention, Map<String, Long> times) {
    List<Token> parts = mention.tokens();
    for (int j = 1; j < parts.size(); j++) {
      for (int i = 0; i < j; i++) {
        if (parts.get(i).sameWord(parts.get(j)) && mayNotStandTwice(parts.get(j))) {
          boolean doubled = j == i + 1 ? isDoubled(parts, j, times) : isAround(mention, i, j);
          return doubled
                  && (isFramed(mention, i, j) || !new NamePair(mention, mention).isHeadline())
              ? Stream.of(match(mention, parts.get(i), parts.get(j)))
              : Stream.empty();
        }
      }
    }
    return Stream.empty();
  }

  /**
   * Whether a part that stands twice in a row stands once elsewhere, "Jinping Jinping", or is two
   * names already: "Jean-Paul Jean-Paul Morel".
   */
  private static boolean isDoubled(List<Token> parts, int last, Map<String, Long> times) {
    if (last + 1 < parts.size()) {
      return parts.get(last).text().contains("-");
    }
    String once =
        parts.subList(0, last).stream().map(Token::folded).collect(Collectors.joining(" "));
    return last == 1
        ? times.keySet().stream().anyMatch(name -> name.endsWith(" " + once) || name.equals(once))
        : times.containsKey(once);
  }

  /** Whether a part stands on both sides of another: "Bolat Akhmetov Bolat". */
  private static boolean isAround(Mention mention, int first, int last) {
    List<Token> parts = mention.tokens();
    boolean initial = parts.subList(first + 1, last).stream().allMatch(t -> t.text().length() < 3);
    boolean ends = first == 0 && last == parts.size() - 1;
    return !initial && (mention.kind() == NameKind.PERSON || ends);
  }

  /** "Temir Sadykov Temir": no headline ends, and no sentence after it begins, with these words. */
  private static boolean isFramed(Mention mention, int first, int last) {
    return mention.kind() == NameKind.PERSON
        && first == 0
        && last > 1
        && last == mention.parts().size() - 1;
  }

  private boolean mayNotStandTwice(Token part) {
    boolean name = part.tags().isEmpty() || part.onlyTag("NNP");
    return name
        && part.isCapitalized()
        && part.text().length() > 2
        && mayStandTwice.stream().noneMatch(list -> list.contains(part.text()));
  }

  private static Match match(Mention mention, Token first, Token second) {
    return new Match(
            mention.span(),
            "“%s” stands twice in the name “%s”. Keep one."
                .formatted(second.text(), mention.text()))
        .with(new Related(first.span(), "first “" + first.text() + "”"));
  }

  private static String folded(Mention mention) {
    return mention.text().toLowerCase(Locale.ROOT);
  }
}
