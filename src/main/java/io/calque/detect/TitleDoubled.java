package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.names.Mention;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.words.WordList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A title that stands before a name and again right after it: "President Frost President". */
final class TitleDoubled implements Detector {
  private final WordList titles = WordList.of("en", "titles");

  TitleDoubled(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    return document.names().mentions().stream().flatMap(this::match);
  }

  private Stream<Match> match(Mention mention) {
    Optional<Token> again = mention.after(1).filter(t -> titles.contains(t.text()));
    List<Token> before =
        mention.title().stream().filter(t -> again.filter(t::sameWord).isPresent()).toList();
    if (again.isEmpty() || before.isEmpty() || isOfAnother(mention)) {
      return Stream.empty();
    }
    return Stream.of(
        new Match(
                mention.spanWithTitle().to(again.get().span()),
                "“%s” stands before the name “%s” and again after it. Keep one."
                    .formatted(again.get().text(), mention.text()))
            .with(new Related(before.get(0).span(), "the first title")));
  }

  /** "President Frost President Marsk": a comma or "and" is missing, but not a title too many. */
  private static boolean isOfAnother(Mention mention) {
    return mention.after(2).filter(t -> t.isWord() && t.isCapitalized()).isPresent();
  }
}
