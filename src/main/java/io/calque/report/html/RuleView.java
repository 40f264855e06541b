package io.calque.report.html;

import io.calque.rule.Example;
import io.calque.rule.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule's card says: why it is there, what it flags and what it accepts. */
final class RuleView {
  private static final Template VIEW = Template.of("rule");

  private final Rule rule;

  RuleView(Rule rule) {
    this.rule = rule;
  }

  Html html() {
    return VIEW.with("id", rule.id())
        .with("group", rule.group().title())
        .with("severity", rule.severity().word())
        .with("mqm", rule.mqm())
        .with("summary", rule.summary())
        .with("why", paragraphs(rule.why()))
        .with("flags", examples(rule.flags()))
        .with("accepts", examples(rule.accepts()))
        .html();
  }

  private static Html paragraphs(String text) {
    return Stream.of(text.strip().split("\n\\s*\n|\n", -1))
        .filter(paragraph -> !paragraph.isBlank())
        .map(paragraph -> new Html("<p>" + Html.text(paragraph.strip()).markup() + "</p>"))
        .collect(Html.joined());
  }

  private static Html examples(List<Example> examples) {
    return new Html(
        examples.stream()
            .map(RuleView::marked)
            .collect(Collectors.joining("</li><li dir=\"auto\">", "<li dir=\"auto\">", "</li>")));
  }

  private static String marked(Example example) {
    String source = example.origin().map(text -> "<br>← " + plain(text)).orElse("");
    return plain(example.text()).replace("[[", "<mark>").replace("]]", "</mark>") + source;
  }

  private static String plain(String text) {
    return Html.text(Characters.plain(text.strip())).markup();
  }
}
