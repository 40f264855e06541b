package io.calque.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Cuts a file of LanguageTool's rules into {@link RuleXml}. Entities are resolved; comments and
 * examples, which are most of a file, are left out.
 */
final class RuleXmlCutter {
  private static final int NONE = -1;
  private static final String GROUP = "rulegroup";
  private static final Set<String> SCOPES = Set.of("rules", "category", GROUP);

  private final List<Integer> parents = new ArrayList<>();
  private final List<Integer> scopes = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> leaders = new ArrayList<>();
  private final List<String> bounds = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();

  private final boolean groupsLinger;

  /** The first rule of the last group. */
  private int lastGroup = NONE;

  private RuleXmlCutter(boolean groupsLinger) {
    this.groupsLinger = groupsLinger;
  }

  /**
   * Cuts up a file.
   *
   * @param groupsLinger whether LanguageTool's reader of the file forgets a group's antipatterns
   *     only when the next group begins, so that the rules behind a group have them too; and some
   *     of what it has read of an antipattern only with the next rule, the group's first
   */
  static RuleXml cut(InputStream file, boolean groupsLinger) throws IOException {
    RuleXmlCutter cutter = new RuleXmlCutter(groupsLinger);
    cutter.scope(parsed(file), NONE);
    cutter.bounds.addAll(cutter.rules);
    return RuleXml.of(cutter.parents, cutter.scopes, cutter.numbers, cutter.leaders, cutter.bounds);
  }

  private void scope(Element element, int parent) {
    int scope = parents.size();
    parents.add(parent);
    StringBuilder begin = new StringBuilder();
    XmlText.begin(element, begin);
    bounds.add("");
    bounds.add("</" + element.getTagName() + ">\n");
    int number = 0;
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner && SCOPES.contains(inner.getTagName())) {
        scope(inner, scope);
      } else if (child instanceof Element inner && inner.getTagName().equals("rule")) {
        number++;
        rule(inner, scope, element.getTagName().equals(GROUP) ? number : 0);
      } else if (number == 0) {
        XmlText.append(child, begin);
      } else if (child instanceof Element) {
        throw new IllegalStateException("behind a rule: " + XmlText.of(child));
      }
    }
    bounds.set(2 * scope, begin.toString().strip());
  }

  /**
   * Adds a rule.
   *
   * @param number the how manieth of its group; 0 outside of any
   */
  private void rule(Element element, int scope, int number) {
    if (number == 1) {
      lastGroup = rules.size();
    }
    leaders.add(groupsLinger && number != 1 ? lastGroup : NONE);
    scopes.add(scope);
    numbers.add(Math.max(1, number));
    rules.add(XmlText.of(element) + "\n");
  }

  private static Element parsed(InputStream file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setAttribute("jdk.xml.entityExpansionLimit", "0");
      factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
      factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
      factory.setExpandEntityReferences(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(file).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }
}
