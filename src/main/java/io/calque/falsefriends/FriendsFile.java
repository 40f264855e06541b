package io.calque.falsefriends;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * LanguageTool's file of false friends. LanguageTool's own reader takes a language that is not
 * installed for the one before it, and says nothing of the word that looks alike.
 *
 * <p>Taken is what is one word on both sides. Where the foreign word can mean the English one, too,
 * as "sensibel" can "sensitive", the two are no false friends.
 */
final class FriendsFile {
  private static final String FILE = "/org/languagetool/rules/false-friends.xml";
  private static final String ENGLISH = "en";
  private static final Pattern ALTERNATIVES = Pattern.compile("[\\p{L}-]+(\\|[\\p{L}-]+)*");

  private final String language;

  private FriendsFile(String language) {
    this.language = language;
  }

  /** What it has for a language, in its order. */
  static List<FalseFriend> read(String language) {
    FriendsFile file = new FriendsFile(language);
    return elements(parsed().getDocumentElement(), "rulegroup").flatMap(file::friends).toList();
  }

  private Stream<FalseFriend> friends(Element group) {
    List<Element> on = elements(group, "rule").filter(rule -> !isOff(group, rule)).toList();
    List<Element> foreign = on.stream().filter(rule -> isAbout(rule, language)).toList();
    return on.stream()
        .filter(rule -> isAbout(rule, ENGLISH))
        .flatMap(
            english -> foreign.stream().limit(1).flatMap(lookalike -> friends(english, lookalike)));
  }

  private Stream<FalseFriend> friends(Element english, Element foreign) {
    List<String> translations = translations(english, language);
    List<String> meanings = translations(foreign, ENGLISH);
    Element token = token(english);
    String tag = token.getAttribute("postag");
    if (translations.isEmpty() || meanings.isEmpty() || !(tag.isEmpty() || tag.equals("NN.*"))) {
      return Stream.empty();
    }
    boolean inflected = token.getAttribute("inflected").equals("yes");
    return words(english)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> meanings.stream().noneMatch(word::equalsIgnoreCase))
        .flatMap(
            word ->
                words(foreign)
                    .limit(1)
                    .map(
                        lookalike ->
                            new FalseFriend(
                                word,
                                inflected,
                                !tag.isEmpty(),
                                translations,
                                lookalike,
                                meanings)));
  }

  /** The alternatives of a pattern of one word; nothing if it is another. */
  private static Stream<String> words(Element rule) {
    List<String> tokens = elements(rule, "token").map(Element::getTextContent).toList();
    return tokens.size() == 1 && ALTERNATIVES.matcher(tokens.get(0)).matches()
        ? Stream.of(tokens.get(0).split("\\|"))
        : Stream.empty();
  }

  private static Element token(Element rule) {
    return elements(rule, "token").findFirst().orElse(rule);
  }

  private static List<String> translations(Element rule, String language) {
    return elements(rule, "translation")
        .filter(translation -> translation.getAttribute("lang").equals(language))
        .flatMap(translation -> Stream.of(translation.getTextContent().split("\\|")))
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.equals("null"))
        .distinct()
        .toList();
  }

  private static boolean isAbout(Element rule, String language) {
    return elements(rule, "pattern")
        .anyMatch(pattern -> pattern.getAttribute("lang").equals(language));
  }

  private static boolean isOff(Element group, Element rule) {
    return group.getAttribute("default").equals("off")
        || rule.getAttribute("default").equals("off");
  }

  private static Stream<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  private static org.w3c.dom.Document parsed() {
    try (InputStream file =
        Objects.requireNonNull(FriendsFile.class.getResourceAsStream(FILE), FILE)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
