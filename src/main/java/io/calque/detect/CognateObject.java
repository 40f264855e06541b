package io.calque.detect;

import io.calque.analysis.Token;
import io.calque.rule.Match;
import io.calque.words.WordList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a verb with the noun made of it as its object: "involves the involvement". */
final class CognateObject {
  private static final int MIN_STEM = 4;

  private static final List<String> ENDINGS =
      List.of("ment", "ments", "tion", "tions", "sion", "sions", "ance", "ence");

  private final WordList determiners;

  CognateObject(String language) {
    this.determiners = WordList.of(language, "plain-determiners");
  }

  Stream<Match> in(WordRow row) {
    return IntStream.range(0, row.size() - 1)
        .filter(i -> row.word(i).hasTag("VB"))
        .filter(i -> isMadeOf(row.word(object(row, i)), row.word(i)))
        .filter(i -> row.isUnbroken(i, object(row, i) + 1) && isComplete(row, object(row, i)))
        .mapToObj(i -> match(row, i, object(row, i) + 1));
  }

  private int object(WordRow row, int verb) {
    boolean determined = determiners.has(row.word(verb + 1).folded());
    return determined && verb + 2 < row.size() ? verb + 2 : verb + 1;
  }

  private static boolean isMadeOf(Token noun, Token verb) {
    return noun.hasTag("NN")
        && !noun.sameWord(verb)
        && ENDINGS.stream().anyMatch(noun.folded()::endsWith)
        && verb.lemmas().stream().map(CognateObject::stem).anyMatch(s -> isStem(s, noun));
  }

  private static boolean isStem(String stem, Token noun) {
    return stem.length() >= MIN_STEM && noun.folded().startsWith(stem);
  }

  private static String stem(String lemma) {
    return lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** Not "treat treatment failures". */
  private static boolean isComplete(WordRow row, int noun) {
    return row.isClosed(noun) || !row.word(noun + 1).hasTag("NN");
  }

  private static Match match(WordRow row, int from, int to) {
    String message = "“%s” says the same with the verb and with the noun; keep one.";
    return new Match(row.span(from, to), message.formatted(row.text(from, to)));
  }
}
