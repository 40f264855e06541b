package io.calque.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.calque.Review;
import io.calque.rule.Match;
import io.calque.rule.Related;
import io.calque.text.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page makes of an article's text. */
class ArticleTest {
  private static final String MARKDOWN =
      """
      ---
      lang: en
      ---

      # The *port*

      A ship lay
      in the port.

      - First
        - Second

      > Said one.
      > Said two.

      | a | b |
      |---|---|
      | c | d |

      ```
      code
      ```
      """;

  @Test
  void markdownShowsAsWhatItIs() {
    Element article = read(Reviews.of("a.md", MARKDOWN));
    assertThat(article.select("h3.level1").text()).isEqualTo("# The *port*");
    assertThat(article.select("h3 .mu").eachText()).containsExactly("#", "*", "*");
    assertThat(article.select("p:not([class])").eachText())
        .containsExactly("A ship lay in the port.");
    assertThat(article.select("p .sb")).hasSize(1);
    assertThat(article.select("ul > li")).hasSize(2);
    assertThat(article.select("li.indent1").text()).isEqualTo("- Second");
    assertThat(article.select("blockquote").text()).isEqualTo("> Said one. > Said two.");
    assertThat(article.select(".row").eachText()).containsExactly("| a | b |", "| c | d |");
    assertThat(article.select(".other").eachText())
        .containsExactly("--- lang: en ---", "|---|---|", "``` code ```");
  }

  @Test
  void everyElementHasTheDirectionOfItsText() {
    Element article = read(Reviews.of("a.md", MARKDOWN + "\n\u05E9\u05DC\u05D5\u05DD\n"));
    assertThat(article.select("p, h3, li, blockquote, .other"))
        .isNotEmpty()
        .allSatisfy(element -> assertThat(element.attr("dir")).isEqualTo("auto"));
  }

  @Test
  void overlappingPlacesAreCutWhereTheyMeet() {
    Element article =
        read(Reviews.of("a.txt", "one two three", Reviews.match(0, 7), Reviews.match(4, 13)));
    assertThat(article.select("mark").eachAttr("data-f")).containsExactly("1", "1 2", "2");
    assertThat(article.select("mark").eachText()).containsExactly("one", "two", "three");
    assertThat(article.select(".pin").eachAttr("data-n")).containsExactly("1", "2");
  }

  @Test
  void thePlaceThatAFindingIsAboutBesidesIsKnown() {
    Match match = Reviews.match(8, 11).with(new Related(new Span(0, 3), "first said here"));
    Element article = read(Reviews.of("a.txt", "one and one", match));
    assertThat(article.select("[data-r=1.1]").text()).isEqualTo("one");
    assertThat(article.select("mark[data-f=1]").text()).isEqualTo("one");
  }

  @Test
  void aPlaceOverParagraphsIsMarkedInEach() {
    Element article = read(Reviews.of("a.txt", "It ends.\n\nIt begins.", Reviews.match(3, 12)));
    assertThat(article.select("p > mark").eachText()).containsExactly("ends.", "It");
    assertThat(article.select(".pin")).hasSize(1);
  }

  @Test
  void whatCannotBeSeenShows() {
    Element article = read(Reviews.of("a.txt", "a\u200Bb\u202Ec"));
    assertThat(article.select(".ctl").eachAttr("data-code")).containsExactly("U+200B", "U+202E");
  }

  @Property(tries = 300)
  void nothingOfTheSourceIsLost(@ForAll("texts") String text, @ForAll("names") String name) {
    int length = text.length();
    Match[] matches =
        length < 4
            ? new Match[] {}
            : new Match[] {
              Reviews.match(0, length / 2),
              Reviews.match(length / 3, length).with(new Related(new Span(1, length - 1), "other")),
            };
    assertThat(read(Reviews.of(name, text, matches)).wholeText()).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "word",
            "two words",
            "# ",
            "> ",
            "- ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "*",
            "`",
            "```\n",
            "<b>",
            "</script>",
            "<!-- x -->",
            "&amp;",
            "&",
            "\"",
            "[a](b)",
            "| a |",
            "|---|\n",
            "\u05E9\u05DC\u05D5\u05DD",
            "\u202E",
            "\uD83D\uDEA2",
            "\u0007",
            "---\n",
            "\t",
            ". ")
        .list()
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a.md", "a.txt");
  }

  private static Element read(Review review) {
    String html = new Article(review, "d1", review.findings()).html().markup();
    return Jsoup.parseBodyFragment("<article>" + html + "</article>").expectFirst("article");
  }
}
