package io.calque.languagetool;

import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import io.calque.document.Document;
import io.calque.rule.Card;
import io.calque.rule.Detector;
import io.calque.rule.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Words that are in none of LanguageTool's dictionaries. Those that lie one slip beside a common
 * word, or are two words run together, are reported; and, half excused, the few strange words of a
 * document that has no vocabulary of its own. No options.
 *
 * <p>Passed over: names, words that LanguageTool's tagger or disambiguator knows, words that the
 * document uses three times or writes with a capital elsewhere, words in quotation marks of their
 * own, words beside another unknown one (foreign text), and parts of addresses.
 */
public final class SpellingDetector implements Detector {
  /** What a slip happens to: a word of letters, with or without a capital. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][a-z]+");

  private static final int LONG_NAME = 8;
  private static final int FREQUENT = 13;

  /** In so many words one strange one is no vocabulary. */
  private static final int WORDS_PER_STRANGE = 500;

  private static final int STRANGE = 2;

  private final Lexicon lexicon = new Lexicon();
  private final Misspellings misspellings = new Misspellings(lexicon);

  public SpellingDetector(Card options) {
    options.keys();
  }

  @Override
  public void prepare() {
    lexicon.prepare();
  }

  @Override
  public Stream<Match> detect(Document document) {
    WordCounts counts = WordCounts.of(document.sentences());
    List<Match> slips = new ArrayList<>();
    Map<String, Match> strange = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      unknown(sentence)
          .filter(context -> !counts.isTerm(context.token()))
          .forEach(
              context ->
                  slip(document, context)
                      .ifPresentOrElse(
                          slips::add,
                          () ->
                              strange(context, counts)
                                  .ifPresent(m -> strange.putIfAbsent(context.token().text(), m))));
    }
    boolean few = strange.size() <= Math.max(STRANGE, counts.words() / WORDS_PER_STRANGE);
    return Stream.concat(slips.stream(), few ? strange.values().stream() : Stream.empty());
  }

  /** Words that are in no dictionary and stand by themselves in English text. */
  private Stream<Context> unknown(Sentence sentence) {
    if (!(sentence.reading() instanceof LanguageToolReading reading)) {
      return Stream.empty();
    }
    AnalyzedTokenReadings[] readings = reading.words().getTokensWithoutWhitespace();
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> isUnknown(sentence.tokens().get(i)) && !readings[i + 1].isIgnoredBySpeller())
        .mapToObj(i -> new Context(sentence, i))
        .filter(context -> context.neighbours().stream().noneMatch(this::isUnknown))
        .filter(context -> !context.isInAddress() && !context.isQuotedAlone());
  }

  /** Many a short name lies beside a word, and many a long one beside a rare word. */
  private boolean isNearFrequent(Token name, String word) {
    return name.text().length() >= LONG_NAME && lexicon.commonness(word) >= FREQUENT;
  }

  private boolean isUnknown(Token token) {
    return !token.isPlaceholder()
        && token.tags().isEmpty()
        && PLAIN.matcher(token.text()).matches()
        && !lexicon.knows(token.text());
  }

  private Optional<Match> slip(Document document, Context context) {
    Token token = context.token();
    boolean name = token.isCapitalized() && document.names().isName(token);
    return misspellings
        .correction(token.text().toLowerCase(Locale.ROOT))
        .filter(word -> !name || isNearFrequent(token, word))
        .map(
            word ->
                token.isCapitalized()
                    ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                    : word)
        .map(
            word ->
                new Match(
                        token.span(),
                        word.contains(" ")
                            ? "“" + token + "” is two words run together: “" + word + "”."
                            : "“" + token + "” is in no dictionary; was “" + word + "” meant?")
                    .suggesting(word)
                    .mildIf(name));
  }

  private Optional<Match> strange(Context context, WordCounts counts) {
    Token token = context.token();
    boolean strange =
        token.isCapitalized()
            ? counts.of(token.text()) == 1 && context.isPlaceOfNoun()
            : !context.isExplained() && misspellings.isStrange(token.text());
    return strange
        ? Optional.of(
            new Match(
                    token.span(),
                    "“" + token + "” is in no dictionary: is it a word, and an English one?")
                .mildIf(true))
        : Optional.empty();
  }
}
