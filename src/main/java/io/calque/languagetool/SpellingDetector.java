package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Words that are in none of LanguageTool's dictionaries and lie one slip beside a common word, or
 * are two words run together. No options.
 *
 * <p>Passed over: names, words that LanguageTool's tagger or disambiguator knows, words that the
 * document uses three times or writes with a capital elsewhere, words in quotation marks of their
 * own, words beside another unknown one (foreign text), and parts of addresses.
 */
public final class SpellingDetector implements Detector {
  /** What a slip happens to: a word of letters, with or without a capital. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][a-z]+");

  private static final int TERM = 3;
  private static final int LONG_NAME = 8;
  private static final String ADDRESS = "@#$/\\_=&~^<>{}[]|'’*+0123456789";
  private static final String QUOTES = "\"“”„«»‘’'`";

  private final Lexicon lexicon = new Lexicon();
  private final Misspellings misspellings = new Misspellings(lexicon);

  public SpellingDetector(Card options) {
    options.keys();
  }

  @Override
  public Stream<Match> detect(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      sentence.words().forEach(t -> counts.merge(t.text(), 1, Integer::sum));
    }
    return document.sentences().stream()
        .flatMap(sentence -> inSentence(document, sentence, counts));
  }

  private Stream<Match> inSentence(
      Document document, Sentence sentence, Map<String, Integer> counts) {
    if (!(sentence.reading() instanceof LanguageToolReading reading)) {
      return Stream.empty();
    }
    AnalyzedTokenReadings[] readings = reading.words().getTokensWithoutWhitespace();
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> isUnknown(sentence, i) && !readings[i + 1].isIgnoredBySpeller())
        .filter(i -> !isUnknown(sentence, i - 1) && !isUnknown(sentence, i + 1))
        .filter(i -> standsFree(sentence, sentence.tokens().get(i)))
        .filter(i -> !isTerm(sentence.tokens().get(i), counts))
        .mapToObj(i -> match(document, sentence, i))
        .flatMap(Optional::stream);
  }

  private Optional<Match> match(Document document, Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    boolean capital = token.isCapitalized();
    if (capital && document.names().isName(token) && token.text().length() < LONG_NAME) {
      return Optional.empty();
    }
    return misspellings
        .correction(token.text().toLowerCase(Locale.ROOT))
        .map(
            word ->
                capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
        .map(
            word ->
                new Match(
                        token.span(),
                        word.contains(" ")
                            ? "“" + token.text() + "” is two words run together: “" + word + "”."
                            : "“"
                                + token.text()
                                + "” is in no dictionary; was “"
                                + word
                                + "” meant?")
                    .suggesting(word)
                    .mildIf(capital && document.names().isName(token)));
  }

  private boolean isUnknown(Sentence sentence, int i) {
    if (i < 0 || i >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(i);
    return !token.isPlaceholder()
        && token.tags().isEmpty()
        && PLAIN.matcher(token.text()).matches()
        && !lexicon.knows(token.text());
  }

  /** Whether it is no part of an address or a formula, and not in quotation marks by itself. */
  private static boolean standsFree(Sentence sentence, Token token) {
    String text = sentence.text();
    char before = token.start() > 0 ? text.charAt(token.start() - 1) : ' ';
    char after = token.end() < text.length() ? text.charAt(token.end()) : ' ';
    boolean inAddress =
        ADDRESS.indexOf(before) >= 0
            || before == '.'
            || ADDRESS.indexOf(after) >= 0
            || (after == '.'
                && token.end() + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(token.end() + 1)));
    boolean quoted = QUOTES.indexOf(before) >= 0 && QUOTES.indexOf(after) >= 0;
    return !inAddress && !quoted;
  }

  private static boolean isTerm(Token token, Map<String, Integer> counts) {
    String text = token.text();
    String lower = text.toLowerCase(Locale.ROOT);
    String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    int here = counts.getOrDefault(lower, 0);
    int capitals = counts.getOrDefault(capital, 0);
    return here + capitals >= TERM || (here > 0 && capitals > 0);
  }
}
