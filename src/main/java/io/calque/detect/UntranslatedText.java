package io.calque.detect;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.bitext.Pair;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of words that stands in the translation just as it stands in the original. Names, titles in
 * quotation marks and, in an English text, English words are no such words. Where much of a text is
 * so, the two are in one language, and nothing is said.
 */
final class UntranslatedText implements Detector {
  /** Fewer words in a row may be a name, or the same in both languages. */
  private static final int LEAST_WORDS = 4;

  private static final int LEAST_SMALL_WORDS = 3;

  /** Of a larger share nobody can say that it should have been translated. */
  private static final double MOST = 0.5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

  UntranslatedText(Card options) {}

  @Override
  public Stream<Match> detect(Document document) {
    if (document.bitext().isEmpty()) {
      return Stream.empty();
    }
    List<List<Token>> rows = new ArrayList<>();
    int words = 0;
    PerPair<Set<List<String>>> originals = new PerPair<>(pair -> rowsOfFour(pair.text()));
    for (Sentence sentence : document.sentences()) {
      words += sentence.words().size();
      Optional<Pair> pair = document.bitext().get().at(sentence.span());
      pair.ifPresent(p -> rows(sentence.words(), originals.of(p), rows));
    }
    int copied = rows.stream().mapToInt(List::size).sum();
    return copied > MOST * words && document.passages().size() > 1
        ? Stream.empty()
        : rows.stream().filter(row -> isForeign(row, document)).map(UntranslatedText::match);
  }

  /** The rows of words of a sentence that its original has too. */
  private static void rows(List<Token> words, Set<List<String>> original, List<List<Token>> rows) {
    int end = 0;
    for (int i = 0; i + LEAST_WORDS <= words.size(); i++) {
      if (i >= end && original.contains(folded(words.subList(i, i + LEAST_WORDS)))) {
        end = i + LEAST_WORDS;
        while (end < words.size()
            && original.contains(folded(words.subList(end + 1 - LEAST_WORDS, end + 1)))) {
          end++;
        }
        rows.add(words.subList(i, end));
      }
    }
  }

  private static Set<List<String>> rowsOfFour(String text) {
    List<String> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words.add(m.group().toLowerCase(Locale.ROOT));
    }
    Set<List<String>> rows = new HashSet<>();
    for (int i = 0; i + LEAST_WORDS <= words.size(); i++) {
      rows.add(List.copyOf(words.subList(i, i + LEAST_WORDS)));
    }
    return rows;
  }

  private static List<String> folded(List<Token> words) {
    return words.stream().map(Token::folded).toList();
  }

  private static boolean isForeign(List<Token> row, Document document) {
    List<Token> small = row.stream().filter(UntranslatedText::isSmall).toList();
    long unknown = small.stream().filter(word -> word.tags().isEmpty()).count();
    return small.size() >= LEAST_SMALL_WORDS
        && 2 * unknown >= small.size()
        && row.stream().noneMatch(word -> document.quotations().isQuoted(word.span()));
  }

  private static boolean isSmall(Token word) {
    return Character.isLowerCase(word.text().codePointAt(0)) && word.text().length() > 1;
  }

  private static Match match(List<Token> row) {
    return new Match(
        row.get(0).span().to(row.get(row.size() - 1).span()),
        "These words stand in the source just so; translate them.");
  }
}
