package io.calque.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search finds what java.util.regex finds, and leaves out only what cannot be. */
class SearchTest {
  private static final int TEXTS = 300;
  private static final int LENGTH = 60;

  /** Characters and words that the patterns of cards and of this test are about. */
  private static final List<String> PIECES =
      Stream.concat(
              Stream.of(
                  " the ",
                  " in ",
                  " of ",
                  "age",
                  " May",
                  "3,000",
                  " 25:61",
                  " p.m",
                  "per cent",
                  "“",
                  "”",
                  "😀",
                  "Ã©",
                  "&amp;",
                  "\n",
                  "ＡＢ",
                  "\u212A",
                  " years old",
                  "February"),
              "aAbBkKxXéÉ0123456789.,;:!?()[]{}<>“”‘’'\"«»-–/%$€£@#&_ |"
                  .codePoints()
                  .mapToObj(Character::toString))
          .toList();

  static List<String> patternsOfCards() throws IOException {
    try (Stream<Path> cards = Files.list(Path.of("rules"))) {
      List<String> patterns = new ArrayList<>();
      for (Path card : cards.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
        var detect =
            Yaml.read(card.toString(), Files.readString(card)).orElseThrow().mapping("detect");
        if (detect.has("regex")) {
          patterns.add(detect.mapping("regex").string("pattern"));
        }
      }
      return patterns;
    }
  }

  @ParameterizedTest
  @MethodSource("patternsOfCards")
  void findsWhatJavaFindsForCards(String pattern) throws IOException {
    assertSame(Pattern.compile(pattern), fixtures());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d",
        "\\d*",
        "\\d?,",
        "\\d{0}x,",
        "\\d{0,2}%",
        "\\d{2,3}+[.,]",
        "(?:\\d|,)?;",
        "(?i)K+x",
        "(?i:k)x",
        "a(?i)k|%",
        "(?iu)k%",
        "[^a-z \\d]+",
        "(?<=a)b|(?<![.,])3",
        "^\\d|%$",
        "\\bA\\b",
        "(\\d)\\1",
        "\\1(3)",
        "[\\[\\]]",
        "[a-z&&[^aeiou]]3",
        "\\u00e9|\\x41",
        "\\x{1F600}",
        "😀|é",
        "\\p{Lu}\\.",
        "\\pN",
        "\\PL,",
        ".%",
        "(?=3)",
        "",
        "(?>3|,)a",
        "(?<n>3)",
        "\\Q3\\E",
        "\\R",
        "(?:a(?i:b)|[,;]{1,2}?) ",
        "3??,",
        "(?m)^3",
        "[]3]",
        "(?s).3"
      })
  void findsWhatJavaFinds(String pattern) throws IOException {
    assertSame(Pattern.compile(pattern), fixtures());
  }

  @Test
  void flagsOfThePatternCount() throws IOException {
    assertSame(Pattern.compile("K,", Pattern.CASE_INSENSITIVE), List.of("k, K, \u212A,"));
    assertSame(
        Pattern.compile("k,", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        List.of("k, K, \u212A,"));
    assertSame(Pattern.compile("3 # three", Pattern.COMMENTS), List.of("3 # three"));
    assertSame(Pattern.compile("(3)", Pattern.LITERAL), List.of("3(3)"));
  }

  @ParameterizedTest
  @CsvSource({
    "\\d+ of, true",
    "'(?<![.,]) ?\\(', false",
    "the|3, false",
    "x?, false",
  })
  void knowsWhatAPatternBeginsWith(String pattern, boolean isRare) {
    Outline outline = OutlineReader.of(Pattern.compile(pattern));
    assertThat(!outline.isEmpty() && !outline.first().isCommon()).isEqualTo(isRare);
  }

  @ParameterizedTest
  @CsvSource({
    "\\d+ of, 3 of, of 3 and of",
    "'\\d{1,3} years? old', 12 YEARS OLD, 12 yearlings are old",
    "'[.,]+ +[.,]', '. ,', '., or '",
    "colou?r, the colors, the collar",
    "'(?<=; )(?:The|It)', '; it', ';it; is'",
    "the(?= end), the end, then end the",
    "(?:aged|age of) \\d, age of 3, ages of 3",
    "(?i)caf\u00c9, caf\u00e9, cafe",
    "[a-z]+@[a-z]+, a@b, a-b",
    "x{2}y, xxy, x y"
  })
  void knowsWhatATextNeeds(String pattern, String has, String hasNot) {
    Search search = new Search(Pattern.compile(pattern));
    assertThat(search.mayBeIn(Grams.of(has))).isTrue();
    assertThat(search.mayBeIn(Grams.of(hasNot))).isFalse();
  }

  private static List<String> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|txt)")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static void assertSame(Pattern pattern, List<String> texts) {
    Search search = new Search(pattern);
    Random random = new Random(pattern.pattern().hashCode());
    Stream<String> made = IntStream.range(0, TEXTS).mapToObj(i -> text(random));
    Stream.concat(texts.stream(), made)
        .forEach(
            text ->
                assertThat(found(search, text).map(SearchTest::described))
                    .as(text)
                    .containsExactlyElementsOf(
                        pattern
                            .matcher(text)
                            .results()
                            .filter(m -> m.end() > m.start())
                            .map(SearchTest::described)
                            .toList()));
  }

  private static Stream<MatchResult> found(Search search, String text) {
    return search.mayBeIn(Grams.of(text)) ? search.in(text).stream() : Stream.empty();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static String described(MatchResult m) {
    StringBuilder groups = new StringBuilder().append(m.start()).append(' ').append(m.end());
    for (int i = 0; i <= m.groupCount(); i++) {
      groups.append(" | ").append(m.group(i));
    }
    return groups.toString();
  }
}
