package io.calque.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.analysis.PlainAnalyzer;
import io.calque.analysis.Sentence;
import io.calque.analysis.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is read, every place in it can be shown in the source. */
class OffsetsPropertyTest {
  private static final Path FIXTURES = Path.of("fixtures");

  @Property
  void runsAreInOrderAndApart(@ForAll("texts") String text, @ForAll Format format) {
    assertRuns(new Source("test", text), format);
  }

  @Property
  void tokensBeginAndEndWhereTheyDo(@ForAll("texts") String text, @ForAll Format format) {
    assertTokens(new Source("test", text), format);
  }

  @Property
  void lineEndingsDoNotMatter(@ForAll("texts") String text, @ForAll Format format) {
    assertLineEndings(text.replaceAll("\\r\\n?", "\n"), format);
  }

  @TestFactory
  Stream<DynamicTest> fixtures() throws IOException {
    if (!Files.isDirectory(FIXTURES)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(p -> p.toString().matches(".*\\.(?:md|markdown|txt)"))
          .sorted()
          .map(p -> DynamicTest.dynamicTest(p.toString(), () -> assertFixture(p)))
          .toList()
          .stream();
    }
  }

  private static void assertFixture(Path path) throws IOException {
    String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    for (Format format : Format.values()) {
      assertRuns(new Source("test", text), format);
      assertTokens(new Source("test", text), format);
      assertLineEndings(text.replaceAll("\\r\\n?", "\n"), format);
    }
  }

  private static void assertRuns(Source source, Format format) {
    int end = 0;
    for (Block block : format.blocks(source)) {
      for (Run run : block.runs()) {
        assertThat(run.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(run.span().length()).isPositive();
        if (run.kind() == Run.Kind.VERBATIM) {
          assertThat(source.slice(run.span())).isEqualTo(run.text());
        }
        end = run.span().end();
      }
      assertThat(block.text()).isEqualTo(block.text().strip());
      assertThat(source.slice(block.span())).isEqualTo(source.slice(block.span()).strip());
    }
  }

  private static void assertTokens(Source source, Format format) {
    for (Block block : format.blocks(source)) {
      int at = 0;
      for (Sentence sentence : new PlainAnalyzer().analyze(block).sentences()) {
        for (Token token : sentence.tokens()) {
          int from = at + token.start();
          String slice = source.slice(token.span());
          assertThat(slice).startsWith(written(source, block, from));
          assertThat(slice).endsWith(written(source, block, from + token.text().length() - 1));
          assertThat(block.text().startsWith(token.text(), from)).isTrue();
        }
        at += sentence.text().length();
      }
      assertThat(at).isEqualTo(block.text().length());
    }
  }

  /** How the code unit at {@code offset} of a block is written: itself, or all of an escape. */
  private static String written(Source source, Block block, int offset) {
    int start = 0;
    for (Run run : block.runs()) {
      int end = start + run.text().length();
      if (offset < end) {
        return run.kind() == Run.Kind.VERBATIM
            ? block.text().substring(offset, offset + 1)
            : source.slice(run.span());
      }
      start = end;
    }
    throw new AssertionError(offset);
  }

  private static void assertLineEndings(String text, Format format) {
    List<String> places = places(new Source("test", text), format);
    assertThat(places(new Source("test", text.replace("\n", "\r\n")), format)).isEqualTo(places);
    assertThat(places(new Source("test", text.replace('\n', '\r')), format)).isEqualTo(places);
  }

  private static List<String> places(Source source, Format format) {
    return format.blocks(source).stream()
        .flatMap(b -> b.runs().stream().map(run -> b.kind() + place(source, run)))
        .toList();
  }

  private static String place(Source source, Run run) {
    Span span = run.span();
    return String.join(
        " ",
        run.text(),
        String.valueOf(source.line(span.start())),
        String.valueOf(source.column(span.start())),
        String.valueOf(source.line(span.end())),
        String.valueOf(source.column(span.end())));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "mill",
            "Ärger",
            "don't",
            "3,000",
            "9.",
            "U.S.",
            "naïve",
            "東京",
            "שלום עולם",
            "مرحبا",
            "😀",
            "e\u0301",
            "\u00A0",
            "\u200B",
            "\u2028",
            "a_b",
            "1.",
            "x");
    Arbitrary<String> markup =
        Arbitraries.of(
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "```",
            "[",
            "](",
            "](u \"t\")",
            "![",
            "<",
            ">",
            "<b>",
            "</b>",
            "<br>",
            "<!-- ",
            " -->",
            "<code>",
            "</code>",
            "<http://a.b>",
            "http://a.b/c",
            "www.a.b.",
            "&amp;",
            "&#39;",
            "&#x1F600;",
            "&nbsp;",
            "&ngE;",
            "&nope;",
            "&",
            "\\*",
            "\\&",
            "\\\\",
            "\\",
            "\\|",
            "\\\\|",
            "|",
            "{{< a >}}",
            "{{% /a %}}",
            "{{<",
            "{% a %}",
            "[^1]",
            "[^1]: ",
            "[x]: y",
            "\uE000",
            "\uE001",
            "\uE002",
            "\u0000",
            "\uFFFD");
    Arbitrary<String> lines =
        Arbitraries.of(
            "\n",
            "\n",
            "\n\n",
            "\n\n",
            "\r\n",
            "\r",
            "  \n",
            "\t",
            " ",
            " ",
            " ",
            "\n# ",
            " #\n",
            "\n> ",
            "\n>",
            "\n- ",
            "\n-\t",
            "\n1. ",
            "\n    ",
            "\n\t",
            "\n---\n",
            "\n===\n",
            "\n| a | b |\n|---|---|\n",
            "\n|",
            "---\nlang: en\n---\n",
            "\n+++\n");
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(3);
    Arbitrary<String> surrogates = Arbitraries.of("\uD83D", "\uDE00");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, words),
            net.jqwik.api.Tuple.of(5, markup),
            net.jqwik.api.Tuple.of(5, lines),
            net.jqwik.api.Tuple.of(1, anything),
            net.jqwik.api.Tuple.of(1, surrogates))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }
}
