package io.calque.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML reports are XML, whatever stands in an article. */
class XmlTest {

  @ParameterizedTest
  @CsvSource({"CHECKSTYLE, error", "JUNIT, failure"})
  void whatXmlCannotHoldIsReplacedAndAllElseArrives(ReportFormat format, String element)
      throws Exception {
    Document xml = parse(Written.in(format, Hostile.reviews()));
    Element found = (Element) xml.getElementsByTagName(element).item(0);
    assertThat(found.getAttribute("message"))
        .startsWith("]]> --> </script><b>&amp; \"'` ::error::x %0A % | ")
        .contains("\uD83D\uDEA2")
        .doesNotContain("\n", "\u0000", "\u0001", "\u001B", "\uFFFE");
    assertThat(xml.getDocumentElement().getTextContent()).doesNotContain("\u0000", "\u001B[");
  }

  @Test
  void aJunitSuiteIsADocumentAndCountsItsTests() throws Exception {
    Document xml =
        parse(
            Written.in(
                ReportFormat.JUNIT,
                Sample.setting(Style.PLAIN),
                List.of("gone.md: no such file"),
                Sample.reviews()));
    List<Element> suites = elements(xml.getDocumentElement(), "testsuite");
    assertThat(suites)
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("content/port.md", "clean.txt", "leer.txt", "calque");
    assertThat(suites)
        .allSatisfy(
            suite -> {
              assertThat(elements(suite, "testcase")).hasSize(number(suite, "tests"));
              assertThat(elements(suite, "failure")).hasSize(number(suite, "failures"));
              assertThat(elements(suite, "error")).hasSize(number(suite, "errors"));
            });
    assertThat(elements(suites.get(0), "system-out")).hasSize(1);
  }

  @Test
  void runsWithoutFindingsAreXmlToo() throws Exception {
    assertThat(parse(Written.in(ReportFormat.CHECKSTYLE, List.of())).getDocumentElement())
        .extracting(Element::getTagName)
        .isEqualTo("checkstyle");
    assertThat(parse(Written.in(ReportFormat.JUNIT, List.of())).getDocumentElement())
        .extracting(Element::getTagName)
        .isEqualTo("testsuites");
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static List<Element> elements(Element within, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Document parse(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
