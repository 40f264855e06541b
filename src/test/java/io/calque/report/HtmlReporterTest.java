package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page that an editor opens. What it does in a browser is tested in src/test/browser. */
class HtmlReporterTest {

  @Test
  void everyFindingHasItsMarkItsButtonAndItsCard() throws IOException {
    Document page = page(Sample.reviews().size());
    Element document = page.expectFirst("#d1");
    assertThat(document.select(".card").eachAttr("data-n"))
        .containsExactlyElementsOf(document.select(".pin").eachAttr("data-n"))
        .hasSize(Sample.reviews().get(0).findings().size());
    for (Element card : document.select(".card")) {
      String number = card.attr("data-n");
      assertThat(document.select("mark[data-f~=\\b" + number + "\\b]")).isNotEmpty();
      for (Element link : card.select("[data-to*=.]")) {
        String related = link.attr("data-to");
        assertThat(document.select("[data-r~=" + related.replace(".", "\\.") + "]")).isNotEmpty();
      }
      assertThat(page.getElementById("rule-" + card.attr("data-rule"))).isNotNull();
    }
  }

  @Test
  void theTextIsTheSource() throws IOException {
    assertThat(page(1).expectFirst(".text").wholeText())
        .isEqualTo(Sample.reviews().get(0).source().text());
  }

  @Test
  void allThatIsReferredToIsThere() throws IOException {
    Document page = page(Sample.reviews().size());
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(element -> assertThat(ids.add(element.id())).isTrue());
    assertThat(page.select("a[href]").eachAttr("href"))
        .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    assertThat(ids).containsAll(page.select("[aria-controls]").eachAttr("aria-controls"));
    assertThat(ids).containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
    assertThat(page.select("button:not([type=button])")).isEmpty();
  }

  @Test
  void theIndexHasEveryDocumentTheWorstFirst() throws IOException {
    assertThat(page(3).select("tbody th").eachText())
        .containsExactly("content/port.md", "clean.txt", "leer.txt");
  }

  @Test
  void nothingIsLoadedAndOnlyOurScriptRuns() throws IOException {
    Document page = page(1);
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .contains("default-src 'none'")
        .contains("style-src '" + hash(page.select("style").get(0).data()) + "'")
        .contains("script-src '" + hash(page.select("script").get(0).data()) + "'")
        .doesNotContain("unsafe");
    assertThat(page.html()).doesNotContain("http:", "https:");
  }

  @Test
  void anArticleCannotSmuggleMarkupIn() throws IOException {
    Document page = Jsoup.parse(Written.in(ReportFormat.HTML, Hostile.reviews()));
    assertThat(page.select("script, style, meta[http-equiv]")).hasSize(3);
    assertThat(page.select("b, img, iframe, object, embed, link, form, base")).isEmpty();
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute ->
                  assertThat(attribute.getKey())
                      .doesNotStartWith("on")
                      .isNotIn("style", "src", "srcdoc", "action", "formaction"));
    }
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    String source = Hostile.reviews().get(0).source().text();
    assertThat(page.expectFirst(".text").wholeText())
        .isEqualTo(source.replace('\u0000', '\uFFFD').replace('\uD800', '\uFFFD'));
    assertThat(page.select("h1 bdi").text()).isEqualTo(Hostile.NAME);
  }

  @Test
  void whatCouldNotBeReadIsNamed() throws IOException {
    String page =
        Written.in(
            ReportFormat.HTML,
            Sample.setting(Style.PLAIN),
            List.of("<a>.md: is not there"),
            Sample.reviews());
    assertThat(Jsoup.parse(page).select(".problem").text()).isEqualTo("<a>.md: is not there");
  }

  private static Document page(int reviews) throws IOException {
    return Jsoup.parse(Written.in(ReportFormat.HTML, Sample.reviews().subList(0, reviews)));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
