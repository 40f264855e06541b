package io.calque.report.html;

import io.calque.rule.Finding;
import io.calque.rule.Related;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A finding as a card beside the article: what is wrong, the evidence, what to do. */
final class Card {
  private static final int MAX_SUGGESTIONS = 5;
  private static final int MAX_RELATED = 20;
  private static final Template CARD = Template.of("card");
  private static final Template EVIDENCE = Template.of("evidence");
  private static final Template SUGGESTION = Template.of("suggestion");

  private final String document;
  private final int number;
  private final Finding finding;

  /**
   * @param document what the page calls the document: {@code d1}
   * @param number counted from 1 within it
   */
  Card(String document, int number, Finding finding) {
    this.document = document;
    this.number = number;
    this.finding = finding;
  }

  Html html() {
    return CARD.with("id", document + "-" + number)
        .with("number", Html.number(number))
        .with("severity", finding.severity().word())
        .with("rule", finding.rule().id())
        .with("line", Html.number(finding.source().line(finding.span().start())))
        .with("message", Characters.plain(finding.match().message()))
        .with("evidence", evidence())
        .with("suggestions", suggestions())
        .html();
  }

  private Html evidence() {
    int shown = Math.min(MAX_RELATED, finding.match().related().size());
    return Stream.concat(
            Stream.of(place("here", Integer.toString(number), finding.span().start(), 0)),
            IntStream.range(0, shown).mapToObj(this::related))
        .collect(Html.joined());
  }

  private Html related(int index) {
    Related related = finding.match().related().get(index);
    String key = number + "." + (index + 1);
    return place(related.label(), key, related.span().start(), index + 1);
  }

  private Html place(String label, String key, int start, int related) {
    return EVIDENCE
        .with("label", Characters.plain(label))
        .with("key", key)
        .with("line", Html.number(finding.source().line(start)))
        .with(
            "context",
            Context.of(
                finding.source(),
                related == 0 ? finding.span() : finding.match().related().get(related - 1).span()))
        .html();
  }

  private Html suggestions() {
    return finding.match().suggestions().stream()
        .limit(MAX_SUGGESTIONS)
        .map(text -> SUGGESTION.with("text", Characters.plain(text)).html())
        .collect(Html.joined());
  }
}
