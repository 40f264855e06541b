package io.calque.detect;

import io.calque.analysis.Passage;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand in another script in a text in Latin letters, with nobody there to explain them.
 * A text that explains several is about that language, and is left alone. Option: {@code talk},
 * words of a sentence that speaks about language.
 */
final class ForeignScript implements Detector {
  /** So many words explained, and a reader is meant to see the others too. */
  private static final int EXPLAINED = 3;

  /** Of a text with a larger share of such letters nobody can say which language it is in. */
  private static final double MAX_SHARE = 0.3;

  /** Before and after words that are given beside their translation, or as a name on the web. */
  private static final Pattern BEFORE = Pattern.compile("[(\\[\"“”„«‘:=/@#.][\\s]?$");

  private static final Pattern AFTER =
      Pattern.compile(
          "^[\\s]?[\"”“»’]|^\\s?[(\\[=/]|^\\.\\p{L}|^,? (?:literally|meaning|means|or [“‘\"(])");

  private static final Pattern OPEN_BRACKET = Pattern.compile("[(\\[][^()\\[\\]]{0,200}$");
  private static final Pattern NAME_BEFORE = Pattern.compile("\\b\\p{Lu}[\\p{L}'’-]*[\\s,]{1,2}$");

  private final Pattern talk;

  ForeignScript(Card options) {
    this.talk = Pattern.compile("(?iu)\\b(?:" + String.join("|", options.strings("talk")) + ")\\b");
  }

  @Override
  public Stream<Match> detect(Document document) {
    long foreign = 0;
    int explained = 0;
    List<Match> found = new ArrayList<>();
    for (Passage passage : document.passages()) {
      String text = passage.block().text();
      for (ForeignRun run : ForeignRun.in(text)) {
        foreign += run.letters();
        if (run.isSign()) {
          continue;
        }
        if (isExplained(text, run)) {
          explained++;
        } else {
          found.add(match(passage, run));
        }
      }
    }
    return found.isEmpty() || explained >= EXPLAINED || foreign > MAX_SHARE * letters(document)
        ? Stream.empty()
        : unlessForeignThere(found, document);
  }

  private static long letters(Document document) {
    return document.passages().stream()
        .flatMapToInt(passage -> passage.block().text().codePoints())
        .filter(Character::isLetter)
        .count();
  }

  /** Without what the original has too although it is, for the most part, in Latin letters. */
  private static Stream<Match> unlessForeignThere(List<Match> found, Document document) {
    String original = document.bitext().map(b -> String.join("\n", b.original())).orElse("");
    List<ForeignRun> runs = ForeignRun.in(original);
    long foreign = runs.stream().mapToLong(ForeignRun::letters).sum();
    if (foreign > MAX_SHARE * original.codePoints().filter(Character::isLetter).count()) {
      return found.stream();
    }
    Set<String> there =
        runs.stream()
            .map(run -> original.substring(run.start(), run.end()))
            .collect(Collectors.toSet());
    return found.stream().filter(m -> !there.contains(document.source().slice(m.span())));
  }

  private boolean isExplained(String text, ForeignRun run) {
    String before = text.substring(Math.max(0, run.start() - 200), run.start());
    String after = text.substring(run.end(), Math.min(text.length(), run.end() + 60));
    return BEFORE.matcher(before).find()
        || AFTER.matcher(after).find()
        || OPEN_BRACKET.matcher(before).find()
        || (run.isEastAsian() && NAME_BEFORE.matcher(before).find())
        || talk.matcher(before).find()
        || talk.matcher(after).find();
  }

  private static Match match(Passage passage, ForeignRun run) {
    String words = passage.block().text().substring(run.start(), run.end());
    return new Match(
        passage.block().span(run.start(), run.end()),
        "“" + words + "” was left in " + run.scriptName() + " script; translate it.");
  }
}
